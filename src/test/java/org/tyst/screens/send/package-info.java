/** The Send page over a real record and real copies. */
@NullMarked
package org.tyst.screens.send;

import org.jspecify.annotations.NullMarked;
