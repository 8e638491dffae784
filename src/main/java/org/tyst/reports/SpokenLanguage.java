package org.tyst.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.words.Language;

/** A language as somebody wrote it down, "Welsh", "Cymraeg" or "cy", and as a reader's own program wants it named. */
final class SpokenLanguage {
    private SpokenLanguage() {}

    /** Empty for what names no one language: "English and Polish". */
    static Optional<String> tag(String written) {
        var wanted = written.strip();
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> isCalled(code, wanted))
                .findFirst();
    }

    /** In the language of the copy; as it was written where it names none. */
    static String named(String written, Language in) {
        return tag(written)
                .map(code -> Locale.of(code).getDisplayLanguage(in.locale()))
                .orElse(written.strip());
    }

    private static boolean isCalled(String code, String wanted) {
        return code.equalsIgnoreCase(wanted)
                || Stream.of(Language.values())
                        .map(language -> Locale.of(code).getDisplayLanguage(language.locale()))
                        .anyMatch(wanted::equalsIgnoreCase);
    }
}
