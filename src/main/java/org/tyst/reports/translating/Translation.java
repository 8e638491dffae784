package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.words.Language;

/**
 * The words of a report in its other language. Titles come from the template when it is begun; everything else is written.
 *
 * @param units what has words so far, in no order that matters; what the report no longer has is passed over
 */
public record Translation(
        Language language, String title, List<Headed> headings, List<Translated> units) {
    public Translation {
        headings = List.copyOf(headings);
        units = List.copyOf(units);
    }

    /** The title of a section. */
    public record Headed(String key, String title) {}

    public Optional<String> heading(String section) {
        return headings.stream()
                .filter(one -> one.key().equals(section))
                .map(Headed::title)
                .findFirst();
    }

    public Optional<Translated> of(String unit) {
        return units.stream().filter(one -> one.key().equals(unit)).findFirst();
    }

    Translation with(Translated now) {
        return of(now.key()).isPresent() ? replaced(now) : added(List.of(now));
    }

    Translation added(List<Translated> more) {
        var all = new ArrayList<>(units);
        all.addAll(more);
        return new Translation(language, title, headings, all);
    }

    private Translation replaced(Translated now) {
        var all = units.stream().map(one -> one.key().equals(now.key()) ? now : one);
        return new Translation(language, title, headings, all.toList());
    }

    /** Those whose words differ from what they were. */
    public Stream<Translated> notIn(Optional<Translation> before) {
        return units.stream()
                .filter(one -> before.filter(was -> was.units().contains(one)).isEmpty());
    }
}
