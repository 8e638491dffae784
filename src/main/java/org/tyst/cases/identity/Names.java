package org.tyst.cases.identity;

import static org.tyst.cases.identity.Agreement.DIFFERENT;
import static org.tyst.cases.identity.Agreement.NEAR;
import static org.tyst.cases.identity.Agreement.NOT_ON_FILE;
import static org.tyst.cases.identity.Agreement.NOT_SAID;
import static org.tyst.cases.identity.Agreement.SAME;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.tyst.cases.Person;
import org.tyst.cases.giveaway.Haystack;

/**
 * Any of the agency's names against any of the file's. Accents, capitals and the order of the words do not make another name; an
 * initial, a name in the middle or one slip of the pen make a near one, and a near one is never enough by itself.
 */
final class Names {
    private static final int SLIP_IN = 4;

    private Names() {}

    static Comparison compare(AgencySubject said, Person person) {
        var theirs = known(Stream.concat(Stream.of(said.name()), said.otherNames().stream()));
        var ours = known(Stream.concat(Stream.of(person.name()), person.otherNames().stream()));
        return new Comparison(Comparison.Of.NAME, agreement(theirs, ours), theirs, ours, 0);
    }

    private static Agreement agreement(List<String> theirs, List<String> ours) {
        if (theirs.isEmpty()) return NOT_SAID;
        if (ours.isEmpty()) return NOT_ON_FILE;
        if (any(theirs, ours, (one, other) -> one.equals(other) && isFull(one))) return SAME;
        return any(theirs, ours, Names::near) ? NEAR : DIFFERENT;
    }

    private static boolean any(
            List<String> theirs, List<String> ours, BiPredicate<List<String>, List<String>> test) {
        return theirs.stream()
                .anyMatch(one ->
                        ours.stream().anyMatch(other -> test.test(words(one), words(other))));
    }

    private static List<String> known(Stream<String> names) {
        return names.map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static List<String> words(String name) {
        return Stream.of(Haystack.fold(name).split(" ")).sorted().toList();
    }

    /** "D. Hale" is the same text as "D. Hale" and still says too little. */
    private static boolean isFull(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(word -> word.length() > 1);
    }

    /** Each word of the shorter name stands for one of its own in the longer; one of them must be more than an initial. */
    private static boolean near(List<String> one, List<String> other) {
        var shorter = one.size() <= other.size() ? one : other;
        var left = new HashSet<>(one.size() <= other.size() ? other : one);
        var whole = 0;
        for (var word : shorter) {
            var found = left.stream().filter(each -> alike(word, each)).findFirst();
            if (found.isEmpty()) return false;
            left.remove(found.get());
            if (word.length() > 1 && found.get().length() > 1) whole++;
        }
        return whole > 0;
    }

    private static boolean alike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
        return one.equals(other) || one.length() >= SLIP_IN && isOneSlip(one, other);
    }

    /** One letter more, less or another. */
    private static boolean isOneSlip(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) return false;
        var at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) at++;
        var rest = longer.length() == shorter.length() ? at + 1 : at;
        return longer.substring(Math.min(at + 1, longer.length()))
                .equals(shorter.substring(Math.min(rest, shorter.length())));
    }
}
