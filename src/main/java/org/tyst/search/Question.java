package org.tyst.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tyst.cases.CaseId;

/** What somebody typed, perhaps within one case. All its words must be there; the last may be half typed. */
public record Question(String typed, Optional<CaseId> within, int limit) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST = 400;

    public static Question of(String typed, int limit) {
        return new Question(typed, Optional.empty(), limit);
    }

    public Question within(CaseId caseId) {
        return new Question(typed, Optional.of(caseId), limit);
    }

    /** In small letters, in the order they were typed. */
    public List<String> words() {
        var shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        return WORD.matcher(Normalizer.normalize(shortened, Normalizer.Form.NFC))
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** The word and its Welsh mutations, the word itself first. */
    public static Set<String> formsOf(String word) {
        return Mutations.of(word);
    }
}
