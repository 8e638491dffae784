/** Contested data: who says which item is wrong, what was checked, what was decided and why. The original always stays. */
@NullMarked
package org.tyst.contests;

import org.jspecify.annotations.NullMarked;
