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
        var source = material.source(entry);
        var said = Run.plain(entry.what());
        return new Block.Event(
                entry.date().exact(),
                entry.date().exact().map(words::date).orElse(entry.date().words()),
                cited.apply(said, source),
                Optional.of(source),
                entry.standing(),
                children(entry),
                Optional.of(saidBy(entry)),
                Optional.of(new Block.InTime(entry.date(), entry.children())));
    }

    /** An agency that wrote something about a child in hiding says by its name where the child lives. */
    Run saidBy(ChronologyEntry entry) {
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
