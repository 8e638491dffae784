package org.tyst.cases.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseStore;
import org.tyst.cases.CourtImport;

/** Saves what of a case is new or changed. What stands on the record already is not written again, nor sent again. */
final class Keeping {
    private final CaseStore store;

    Keeping(CaseStore store) {
        this.store = store;
    }

    SaveOutcome keep(CourtCase read, Optional<CaseFile> onFile, CourtImport courtImport) {
        var known = onFile.map(Keeping::everything).orElse(List.of());
        return Stream.of(
                        saves(List.of(read.theCase()), known, store::save),
                        saves(read.people(), known, store::save),
                        saves(read.hearings(), known, store::save),
                        saves(read.documents(), known, store::save),
                        points(read, known),
                        saves(List.of(courtImport), known, store::save))
                .flatMap(each -> each)
                .map(Supplier::get)
                .reduce(Keeping::firstThatFailed)
                .orElseThrow();
    }

    private static Collection<Object> everything(CaseFile file) {
        return Stream.<Stream<?>>of(
                        Stream.of(file.theCase()),
                        file.people().stream(),
                        file.hearings().stream(),
                        file.documents().stream(),
                        file.contactPoints().stream())
                .<Object>flatMap(each -> each)
                .toList();
    }

    private static <T> Stream<Supplier<SaveOutcome>> saves(
            List<T> things,
            Collection<Object> known,
            java.util.function.Function<T, SaveOutcome> save) {
        return things.stream()
                .filter(thing -> !known.contains(thing))
                .map(thing -> () -> save.apply(thing));
    }

    /** Whether a withheld detail changed cannot be seen without opening it, and opening is audited: it is saved again. */
    private Stream<Supplier<SaveOutcome>> points(CourtCase read, Collection<Object> known) {
        return read.points().stream()
                .filter(found -> found.point().isWithheld() || !known.contains(found.point()))
                .map(found -> () -> store.save(found.point(), found.detail()));
    }

    private static SaveOutcome firstThatFailed(SaveOutcome one, SaveOutcome next) {
        return one instanceof SaveOutcome.Saved ? next : one;
    }
}
