package org.tyst.screens.interview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.interviews.Speaker;
import org.tyst.screens.writing.WritingAid;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.screens.writing.Written;
import org.tyst.writing.Convictions;
import org.tyst.writing.Passage;
import org.tyst.writing.WrittenIn;

/** Help with writing the statements of one interview: it tells what there is to know around the words of each. */
record HelpDesk(
        WritingMeans means, CaseFile file, Convictions convictions, VisitModel visit, Terms terms) {
    HelpDesk(WritingMeans means, CaseFile file, VisitModel visit, Terms terms) {
        this(means, file, Convictions.of(file), visit, terms);
    }

    void sitBeside(StatementForm form, StatementModel statement) {
        var aid = new WritingAid(form.area(), () -> written(statement), means, terms.words());
        statement.speaker().subscribe((_, _) -> aid.soon());
        statement.standing().subscribe((_, _) -> aid.soon());
        statement.language().subscribe((_, _) -> aid.soon());
        statement.children().subscribe(aid::soon);
        form.beside(aid);
    }

    private Written written(StatementModel statement) {
        var in = WrittenIn.of(statement.language().get(), visit.language().get());
        return new Written(
                statement.id().value(),
                file.theCase().id(),
                new Passage(
                        statement.words().get(),
                        asksWhoSaidIt(statement),
                        file.children(),
                        statement.children(),
                        day(),
                        convictions),
                in,
                file.people().stream().map(Person::name).toList());
    }

    /** As when it is signed. */
    private static boolean asksWhoSaidIt(StatementModel statement) {
        return statement.speaker().get().equals(Speaker.unknown())
                && statement.standing().get() != Standing.RECORDED_BY_AGENCY;
    }

    private LocalDate day() {
        return visit.interview()
                .startedAt()
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> LocalDate.now(terms.clock()));
    }
}
