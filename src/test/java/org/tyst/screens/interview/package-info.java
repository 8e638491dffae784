/** The interview, first without a window, then by hand in one. */
@NullMarked
package org.tyst.screens.interview;

import org.jspecify.annotations.NullMarked;
