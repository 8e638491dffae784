/** Both languages say the same, and everything that is asked for is there. */
@NullMarked
package org.tyst.words;

import org.jspecify.annotations.NullMarked;
