/**
 * Notes that were written elsewhere, in Word or as plain text, as they come in: paragraphs, each with where it stood. Nothing of
 * it is a statement until somebody has looked at it and said whose words it is. A file comes from outside and is not trusted: it
 * is read within limits, nothing that it names is fetched, and what it might run is a reason to refuse it.
 */
@NullMarked
package org.tyst.interviews.notes;

import org.jspecify.annotations.NullMarked;
