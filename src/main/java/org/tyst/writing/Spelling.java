package org.tyst.writing;

import java.util.List;
import org.tyst.words.Language;

/** A dictionary of each language. Slow the first time; never ask on the screen's thread. */
public interface Spelling {
    boolean knows(String word, Language language);

    /** The likeliest first; few. */
    List<String> suggestions(String word, Language language);
}
