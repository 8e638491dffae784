/** Writing a report, without a screen. */
@NullMarked
package org.tyst.reports.editing;

import org.jspecify.annotations.NullMarked;
