/**
 * The chronology of a case as a table and as a drawing of the same entries: chosen from the record or written by hand, filtered by
 * child and by standing. The drawing is looked at by keys alone and read out event by event.
 */
@NullMarked
package org.tyst.screens.chronology;

import org.jspecify.annotations.NullMarked;
