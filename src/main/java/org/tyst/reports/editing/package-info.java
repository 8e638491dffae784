/**
 * Writing a report: every act is a change of one immutable {@link org.tyst.reports.Report} into the next, so that each can be
 * undone and done again. Nothing here keeps anything or knows a screen; a child's words and what is quoted are never changed here.
 */
@NullMarked
package org.tyst.reports.editing;

import org.jspecify.annotations.NullMarked;
