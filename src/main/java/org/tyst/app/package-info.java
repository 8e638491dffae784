/** Main and Wiring: the only place where objects are joined. Everything here is plain {@code new}, read from top to bottom. */
@NullMarked
package org.tyst.app;

import org.jspecify.annotations.NullMarked;
