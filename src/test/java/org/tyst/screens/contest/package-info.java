/** Contested data, first without a window, then by hand in one. */
@NullMarked
package org.tyst.screens.contest;

import org.jspecify.annotations.NullMarked;
