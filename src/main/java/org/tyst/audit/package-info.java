/** Who did what, when and why, in a chain that shows tampering. Entries are added, never changed. */
@NullMarked
package org.tyst.audit;

import org.jspecify.annotations.NullMarked;
