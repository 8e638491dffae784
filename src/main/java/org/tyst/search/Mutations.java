package org.tyst.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms that the beginning of a Welsh word takes: who looks for <em>cath</em> also means <em>gath</em>, <em>nghath</em>
 * and <em>chath</em>, and who looks for <em>enw</em> also means <em>ei henw</em>. Every radical that the typed form may stand
 * for counts, and every form of each; what is no word is in no text.
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
                    List.of("rh", "r"),
                    List.of("", "h"));

    /** Letters of two characters: "chwaer" does not begin with "c". */
    private static final List<String> DIGRAPHS =
            List.of("ngh", "mh", "nh", "ng", "ph", "th", "ch", "dd", "ll", "rh", "ff");

    private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u", "w", "y");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 3;

    private Mutations() {}

    /** The word itself first. A short word has only itself: mutating "ty" and "ei" would find half the record. */
    static Set<String> of(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        var plain = plain(word);
        if (plain.length() < SHORTEST || !Character.isLetter(plain.charAt(0))) return all;
        FORMS.forEach(forms -> addAll(plain, forms, all));
        return all;
    }

    /** "ŵyn" begins as "wyn" does. What is looked through is folded in the same way. */
    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static void addAll(String word, List<String> forms, Set<String> all) {
        forms.stream()
                .filter(form -> begins(word, form, forms))
                .map(form -> word.substring(form.length()))
                .forEach(rest -> forms.forEach(form -> all.add(form + rest)));
    }

    /** A dropped consonant may be meant wherever a word begins as what stands behind it can; an h only before a vowel. */
    private static boolean begins(String word, String form, List<String> forms) {
        if (form.isEmpty()) return isBare(word, forms);
        return form.equals(initial(word))
                && (!form.equals("h") || VOWELS.contains(initial(word.substring(1))));
    }

    private static boolean isBare(String word, List<String> forms) {
        var initial = initial(word);
        return VOWELS.contains(initial)
                || forms.contains("g") && (initial.equals("l") || initial.equals("r"));
    }

    private static String initial(String word) {
        return DIGRAPHS.stream().filter(word::startsWith).findFirst().orElse(word.substring(0, 1));
    }
}
