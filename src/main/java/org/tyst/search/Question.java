package org.tyst.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tyst.cases.CaseId;

/**
 * What somebody typed, and what the hits must be besides. All its words must be there; the last may be half typed. A word
 * with an apostrophe in it is looked for as it stands, whichever apostrophe was typed and whichever was written.
 */
public record Question(String typed, Narrowing only, int limit) {
    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]+";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:['’ʼ‘`]" + LETTERS + ")*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘`]");
    private static final int LONGEST = 400;

    public static Question of(String typed, int limit) {
        return new Question(typed, Narrowing.NONE, limit);
    }

    public Question within(CaseId caseId) {
        return narrowed(only.theCase(caseId));
    }

    public Question narrowed(Narrowing to) {
        return new Question(typed, to, limit);
    }

    /** In small letters, in the order they were typed; apostrophes are straight. */
    public List<String> words() {
        var shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        return WORD.matcher(Normalizer.normalize(shortened, Normalizer.Form.NFC))
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .map(word -> APOSTROPHE.matcher(word).replaceAll("'"))
                .distinct()
                .toList();
    }

    /** Nothing is asked: no word, and nothing that a hit must be. */
    public boolean isEmpty() {
        return words().isEmpty() && only.isNone();
    }

    /** The word and its Welsh mutations, the word itself first. */
    public static Set<String> formsOf(String word) {
        return Mutations.of(word);
    }
}
