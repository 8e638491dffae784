@NullMarked
package org.tyst.writing;

import org.jspecify.annotations.NullMarked;
