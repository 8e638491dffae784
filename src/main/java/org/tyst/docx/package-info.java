/**
 * The twin of a court copy as a file for Word: the same words and the same numbers, from the same recipient's copy that the pages
 * are made from, and read back the same way, part by part. And the way in: the paragraphs of notes that somebody wrote in Word.
 * The only POI. In memory from end to end.
 */
@NullMarked
package org.tyst.docx;

import org.jspecify.annotations.NullMarked;
