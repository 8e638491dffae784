package org.tyst.app;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.cases.CaseId;
import org.tyst.cases.Person;
import org.tyst.contests.ContestId;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.Recovered.Last;
import org.tyst.screens.Recovered.Whose;
import org.tyst.screens.Recovered.Writing;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.store.LastWritten;
import org.tyst.store.LastWritten.Thing;
import org.tyst.sync.Kind;

/** What somebody was writing when Tyst ended without a lock, by its name, and the way back to it. Call on the store's thread. */
final class LeftOff {
    private final CaseStores stores;

    LeftOff(CaseStores stores) {
        this.stores = stores;
    }

    private record At(Writing what, Place place) {}

    /** Empty if it is done: an interview that is signed, a report that is filed. */
    Optional<Last> at(LastWritten last) {
        if (last.form().equals("opening"))
            return Optional.of(
                    new Last(Writing.OPENING, new Place.OpenCase(), last.at(), Optional.empty()));
        return last.thing()
                .flatMap(thing ->
                        at(last.form(), thing)
                                .flatMap(at ->
                                        whose(new CaseId(thing.caseId()))
                                                .map(whose -> told(at, last, whose))));
    }

    private static Last told(At at, LastWritten last, Whose whose) {
        return new Last(at.what, at.place, last.at(), Optional.of(whose));
    }

    private Optional<At> at(String form, Thing thing) {
        if (form.isEmpty()) return itself(thing);
        return Optional.of(
                switch (form.substring(0, form.indexOf('.'))) {
                    case "correction" -> new At(Writing.CORRECTION, interview(thing));
                    case "notes" -> new At(Writing.INTERVIEW, interview(thing));
                    case "send" ->
                            new At(Writing.COPIES, new Place.Send(new ReportId(thing.item())));
                    case "decision" -> new At(Writing.DECISION, contest(thing));
                    case "contest" -> new At(Writing.CONTEST, contesting(thing));
                    case "person", "tie", "rule" ->
                            new At(Writing.FORM, page(CaseSection.PEOPLE, thing));
                    case "newCheck", "answerOf", "step", "judge" ->
                            new At(Writing.FORM, page(CaseSection.CHECKS, thing));
                    default -> new At(Writing.FORM, page(sectionOf(thing), thing));
                });
    }

    private Optional<At> itself(Thing thing) {
        if (thing.kind() == Kind.REPORT)
            return stores.reports()
                    .open(new ReportId(thing.item()))
                    .filter(report -> !report.isFiled())
                    .map(Report::id)
                    .map(id -> new At(Writing.REPORT, new Place.ReportDesk(id)));
        if (thing.kind() == Kind.CONTEST)
            return Optional.of(new At(Writing.CONTEST, contest(thing)));
        return stores.interviews()
                .open(new InterviewId(thing.within()))
                .filter(record -> !record.interview().isSigned())
                .map(_ -> new At(Writing.INTERVIEW, interview(thing)));
    }

    private static Place interview(Thing thing) {
        return new Place.InterviewRoom(new InterviewId(thing.within()));
    }

    private static Place contest(Thing thing) {
        return new Place.ContestPage(new ContestId(thing.item()));
    }

    private static Place contesting(Thing thing) {
        var kind = thing.kind() == Kind.FACT ? Target.Kind.FACT : Target.Kind.STATEMENT;
        return new Place.NewContest(new CaseId(thing.caseId()), new Target(kind, thing.item()));
    }

    /** A sheet is opened again from the section in which it was open. */
    private static Place page(CaseSection section, Thing thing) {
        return new Place.CaseFile(new CaseId(thing.caseId()), section);
    }

    private static CaseSection sectionOf(Thing thing) {
        return thing.kind() == Kind.CONTACT_POINT ? CaseSection.PEOPLE : CaseSection.DOCUMENTS;
    }

    private Optional<Whose> whose(CaseId id) {
        return stores.cases()
                .open(id)
                .map(file ->
                        new Whose(
                                file.theCase().title(),
                                file.children().stream()
                                        .map(Person::name)
                                        .collect(Collectors.joining(", "))));
    }
}
