@NullMarked
package org.tyst.sync.late;

import org.jspecify.annotations.NullMarked;
