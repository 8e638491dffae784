/** The app as a whole: its door, its window, and every page joined as the app joins it. */
@NullMarked
package org.tyst.app;

import org.jspecify.annotations.NullMarked;
