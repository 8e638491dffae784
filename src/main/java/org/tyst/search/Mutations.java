package org.tyst.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms that the first consonant of a Welsh word takes: who looks for <em>cath</em> also means <em>gath</em>,
 * <em>nghath</em> and <em>chath</em>. Every radical that the typed form may stand for counts, and every form of each; what is
 * no word is in no text.
 */
final class Mutations {
    /** Radical, then soft, nasal and aspirate. "" is a mutation that drops it. */
    private static final List<List<String>> FORMS =
            List.of(
                    List.of("p", "b", "mh", "ph"),
                    List.of("t", "d", "nh", "th"),
                    List.of("c", "g", "ngh", "ch"),
                    List.of("b", "f", "m"),
                    List.of("d", "dd", "n"),
                    List.of("g", "", "ng"),
                    List.of("m", "f"),
                    List.of("ll", "l"),
                    List.of("rh", "r"));

    /** Letters of two characters: "chwaer" does not begin with "c". */
    private static final List<String> DIGRAPHS =
            List.of("ngh", "mh", "nh", "ng", "ph", "th", "ch", "dd", "ll", "rh", "ff");

    private static final Set<String> BARE = Set.of("a", "e", "i", "o", "u", "w", "y", "l", "r");
    private static final int SHORTEST = 3;

    private Mutations() {}

    /** The word itself first. A short word has only itself: mutating "ty" and "ei" would find half the record. */
    static Set<String> of(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) return all;
        FORMS.forEach(forms -> addAll(word, forms, all));
        return all;
    }

    private static void addAll(String word, List<String> forms, Set<String> all) {
        forms.stream()
                .filter(form -> begins(word, form))
                .map(form -> word.substring(form.length()))
                .forEach(rest -> forms.forEach(form -> all.add(form + rest)));
    }

    /** A dropped consonant may be meant wherever a word begins as what stands behind it can. */
    private static boolean begins(String word, String form) {
        return form.isEmpty() ? BARE.contains(initial(word)) : form.equals(initial(word));
    }

    private static String initial(String word) {
        return DIGRAPHS.stream().filter(word::startsWith).findFirst().orElse(word.substring(0, 1));
    }
}
