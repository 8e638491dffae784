/** What holds for the whole house, whichever room one is in. */
@NullMarked
package org.tyst;

import org.jspecify.annotations.NullMarked;
