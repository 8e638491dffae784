/**
 * The dictionaries of English and Welsh, on this laptop and nowhere else: the only Hunspell. Each is read when a word of its
 * language is first asked about, and is gone with the process, which ends when the laptop is locked. Of the second floor.
 */
@NullMarked
package org.tyst.spelling;

import org.jspecify.annotations.NullMarked;
