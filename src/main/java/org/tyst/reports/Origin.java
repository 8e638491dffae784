package org.tyst.reports;

import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.EntryId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.Statement;

/** One line of the sources list: an interview, or what an agency or court supplied. */
sealed interface Origin {
    record FromInterview(InterviewId interview) implements Origin {}

    record FromFile(String source) implements Origin {}

    record FromChronology(EntryId entry) implements Origin {}

    record Gone(UUID item) implements Origin {}

    static Origin of(Source source, Material material) {
        return switch (source.kind()) {
            case STATEMENT -> ofStatement(source, material).orElse(new Gone(source.id()));
            case FACT -> ofFact(source, material).orElse(new Gone(source.id()));
            case CHRONOLOGY -> ofEntry(source, material).orElse(new Gone(source.id()));
        };
    }

    private static Optional<Origin> ofStatement(Source source, Material material) {
        return material.statement(source.id()).map(Statement::interview).map(FromInterview::new);
    }

    private static Optional<Origin> ofEntry(Source source, Material material) {
        return material.entry(source.id()).map(ChronologyEntry::id).map(FromChronology::new);
    }

    private static Optional<Origin> ofFact(Source source, Material material) {
        return material.fact(source.id()).map(fact -> new FromFile(fact.source()));
    }
}
