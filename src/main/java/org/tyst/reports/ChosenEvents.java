package org.tyst.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.Origin;
import org.tyst.words.Words;

/** The entries of a case's chronology as events of a report. Each keeps to the item of the record that it was chosen from. */
final class ChosenEvents {
    private final Material material;
    private final Words words;

    ChosenEvents(Material material, Words words) {
        this.material = material;
        this.words = words;
    }

    /** The words of an event, with its citation and the flags of whatever contests its source. */
    interface Cited extends BiFunction<List<Run>, Source, List<Run>> {}

    Block.Event event(ChronologyEntry entry, Cited cited) {
        var source = entry.origin().flatMap(this::source);
        var said = Run.plain(entry.what());
        return new Block.Event(
                entry.date().exact(),
                entry.date().exact().map(words::date).orElse(entry.date().words()),
                source.map(one -> cited.apply(said, one)).orElse(said),
                source,
                entry.standing(),
                children(entry),
                Optional.of(saidBy(entry)));
    }

    private Optional<Source> source(Origin origin) {
        return switch (origin.kind()) {
            case FACT -> material.fact(origin.id()).map(Source::of);
            case STATEMENT -> material.statement(origin.id()).map(Source::of);
            case HEARING, ORDER -> Optional.empty();
        };
    }

    /** An agency that wrote something about a child in hiding says by its name where the child lives. */
    private Run saidBy(ChronologyEntry entry) {
        return entry.standing().filter(Standing.RECORDED_BY_AGENCY::equals).isPresent()
                ? new Run.Agency(
                        entry.source(), words.text("documents.agency.byRole"), about(entry))
                : new Run.Words(entry.source());
    }

    /** Those of the item that it was chosen from count as well: an agency may have written about a parent alone. */
    private Set<PersonId> about(ChronologyEntry entry) {
        var all = new HashSet<>(entry.children());
        if (all.isEmpty()) material.file().children().forEach(child -> all.add(child.id()));
        entry.origin()
                .flatMap(origin -> material.fact(origin.id()))
                .ifPresent(fact -> all.addAll(fact.about()));
        return all;
    }

    private String children(ChronologyEntry entry) {
        return material.file().children().stream()
                .filter(child -> entry.touches(child.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }
}
