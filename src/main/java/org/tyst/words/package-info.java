/** Every text on the screen and in documents, by key, in English and Welsh. Texts live in {@code resources/words}. */
@NullMarked
package org.tyst.words;

import org.jspecify.annotations.NullMarked;
