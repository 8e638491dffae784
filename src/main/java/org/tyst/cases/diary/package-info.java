/**
 * Hearings, visits and filing days for the calendar of somebody's phone or mailbox. A calendar is read by whoever holds the phone and
 * by whoever shares it: so a case is told there by its number, and nobody and no place at all.
 */
@NullMarked
package org.tyst.cases.diary;

import org.jspecify.annotations.NullMarked;
