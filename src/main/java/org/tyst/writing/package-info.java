/**
 * Help for whoever writes: what of a passage could be misread, and which words are not in the dictionary. It only ever says so;
 * it changes nothing and forbids nothing. What it knows of the field's manners is data (resources/writing), each rule with
 * sentences that must light and sentences that must not. Of the first floor: it sees the interviews and what they stand on.
 */
@NullMarked
package org.tyst.writing;

import org.jspecify.annotations.NullMarked;
