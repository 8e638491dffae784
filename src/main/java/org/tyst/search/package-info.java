/**
 * Finding words anywhere on this laptop: in what was said, in facts, contests, reports and names, in English and in Welsh.
 * A sealed detail is never found: it does not lie where this looks. What was typed is taken as words, never as a language
 * of commands. The first floor's promise; the store keeps it.
 */
@NullMarked
package org.tyst.search;

import org.jspecify.annotations.NullMarked;
