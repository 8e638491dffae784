/**
 * From the record to a court report: templates, blocks that remember their source, checks, and the one recipient's copy that
 * a printer may see. Nothing here reads the sealed compartment; withheld values are handed in for the court copy alone.
 */
@NullMarked
package org.tyst.reports;

import org.jspecify.annotations.NullMarked;
