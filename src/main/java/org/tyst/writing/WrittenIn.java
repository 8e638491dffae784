package org.tyst.writing;

import java.util.Locale;
import java.util.Optional;
import org.tyst.words.Language;

/** The language of a passage, as people name it: "cy", "Welsh", "Cymraeg". Nothing said is English. */
public final class WrittenIn {
    private WrittenIn() {}

    /** Empty for a language of which we have no dictionary. */
    public static Optional<Language> of(String passage, String visit) {
        var named = (passage.isBlank() ? visit : passage).strip().toLowerCase(Locale.ROOT);
        if (named.isEmpty() || named.startsWith("en") || named.startsWith("saesneg"))
            return Optional.of(Language.ENGLISH);
        var isWelsh = named.equals("cy") || named.startsWith("welsh") || named.startsWith("cym");
        return isWelsh ? Optional.of(Language.WELSH) : Optional.empty();
    }
}
