@NullMarked
package org.tyst.sync;

import org.jspecify.annotations.NullMarked;
