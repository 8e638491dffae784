/**
 * Help beside whatever is being written: hints and words that are in no dictionary, under the text, with a line under the word
 * itself. Everything is looked at in a pause of the fingers and off the screen's thread; nothing is ever changed by itself.
 */
@NullMarked
package org.tyst.screens.writing;

import org.jspecify.annotations.NullMarked;
