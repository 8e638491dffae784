package org.tyst.cases;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.words.Words;

/**
 * Names that stand for more than one person on this laptop. Wherever a person is listed or picked, such a name is told with
 * the date of birth, because the wrong M. Rees in a report is how a child's words reach the wrong family.
 */
public final class Namesakes {

    private final Set<String> shared;

    private Namesakes(Stream<String> names) {
        this.shared =
                names
                        .map(Namesakes::folded)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The same child in two cases counts as two: the date of birth then shows that it is one. */
    public static Namesakes among(Collection<CaseRow> rows) {
        return new Namesakes(
                rows.stream()
                        .flatMap(row ->
                                Stream.concat(row.children().stream(), row.adults().stream())));
    }

    /** Of one list of names, each as often as somebody bears it. */
    public static Namesakes amongNames(Collection<String> names) {
        return new Namesakes(names.stream());
    }

    public boolean shared(String name) {
        return shared.contains(folded(name));
    }

    /** "Dafydd Rees", or "Dafydd Rees, born 3 May 2016" when there is another. */
    public String told(Person person, Words words) {
        if (person.name().isBlank()) return words.text("case.nameless");
        if (!shared(person.name())) return person.name();
        return person.birth()
                .date()
                .map(born -> words.text("case.bornBeside", person.name(), words.date(born)))
                .orElseGet(() -> words.text("case.bornUnknownBeside", person.name()));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
