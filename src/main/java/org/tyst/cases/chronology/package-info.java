/**
 * The chronology of a case: dated events, each chosen from the record or written by hand, with a date that may be a season, a source,
 * a standing and the children it touched. The same entries are a table, a drawing and a part of a report.
 */
@NullMarked
package org.tyst.cases.chronology;

import org.jspecify.annotations.NullMarked;
