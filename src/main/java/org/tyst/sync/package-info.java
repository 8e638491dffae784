/** Changes waiting, merging, conflicts, last good contact. The merge is one pure function, used here and by the central record. */
@NullMarked
package org.tyst.sync;

import org.jspecify.annotations.NullMarked;
