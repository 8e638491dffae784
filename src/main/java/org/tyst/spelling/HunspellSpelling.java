package org.tyst.spelling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tyst.words.Language;
import org.tyst.writing.Spelling;

/** One dictionary a language, each read when it is first needed. */
public final class HunspellSpelling implements Spelling {
    private final Map<Language, ShippedDictionary> read = new EnumMap<>(Language.class);

    @Override
    public boolean knows(String word, Language language) {
        return of(language).knows(word);
    }

    @Override
    public List<String> suggestions(String word, Language language) {
        return of(language).suggestions(word);
    }

    private synchronized ShippedDictionary of(Language language) {
        return read.computeIfAbsent(language, ShippedDictionary::read);
    }
}
