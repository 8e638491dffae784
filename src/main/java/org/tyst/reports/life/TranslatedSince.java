package org.tyst.reports.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.Section;
import org.tyst.reports.life.Changes.Difference;
import org.tyst.reports.translating.Translated;
import org.tyst.reports.translating.Translation;

/** What of the words in the other language is new, is other, or was given up with all of them. */
final class TranslatedSince {
    private final Report before;
    private final Report after;

    TranslatedSince(Report before, Report after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        if (before.translation().equals(after.translation())) return List.of();
        return Stream.concat(begun().stream(), units()).toList();
    }

    /** That there is one, or that there is none any more. */
    private Optional<Difference> begun() {
        if (before.translation().isPresent() == after.translation().isPresent())
            return Optional.empty();
        return Optional.of(difference(Optional.empty(), "", title(before), title(after)));
    }

    private static String title(Report report) {
        return report.translation().map(Translation::title).orElse("");
    }

    private Stream<Difference> units() {
        return after.translation().stream()
                .flatMap(now -> now.notIn(before.translation()))
                .map(this::changed)
                .filter(it -> !it.before().equals(it.after()));
    }

    private Difference changed(Translated now) {
        var was = before.translation().flatMap(it -> it.of(now.key())).map(Translated::text);
        var block = block(now.key());
        var section =
                block.flatMap(after::sectionOf)
                        .or(() -> now.section(after))
                        .map(Section::title)
                        .orElse("");
        return difference(block, section, was.orElse(""), now.text());
    }

    /** A unit is called like its block; why a section is not relevant has no block. */
    private Optional<BlockId> block(String key) {
        return after.blocks().map(it -> it.id()).filter(id -> id.toString().equals(key)).findAny();
    }

    private static Difference difference(
            Optional<BlockId> block, String section, String was, String now) {
        return new Difference(Change.Sort.TRANSLATED, block, section, was, now);
    }
}
