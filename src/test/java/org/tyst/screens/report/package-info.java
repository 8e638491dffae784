/** The report desk over a real record, in a window. */
@NullMarked
package org.tyst.screens.report;

import org.jspecify.annotations.NullMarked;
