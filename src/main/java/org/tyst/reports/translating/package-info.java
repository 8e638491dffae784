/**
 * A report in a second language. The report's own structure is the only one there is: what stands where, which number it has, what
 * it cites, who may read it and what of it is contested are never translated, so the two cannot come apart. What is kept here is
 * words alone, a passage beside a passage, each with the words it was made from. Who checked it stands beside the report, in its life.
 */
@NullMarked
package org.tyst.reports.translating;

import org.jspecify.annotations.NullMarked;
