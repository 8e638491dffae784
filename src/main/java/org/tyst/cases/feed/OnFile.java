package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.NO_LONGER_LISTED;
import static org.tyst.cases.ImportFinding.Kind.REPLACED_BY_COURT;
import static org.tyst.cases.ImportFinding.Kind.STAYS_WITHHELD;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Hearing;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Person;

/**
 * A later file meets the case on the record. The court's word updates what the court tells; what only people here know
 * (language, reports directed, procedure set by hand) stays; a name or a good date of birth that the court replaces is kept
 * beside the new one; nothing withheld is opened; nothing is taken off.
 */
final class OnFile {
    private final CaseFile file;
    private final List<ImportFinding> findings = new ArrayList<>();

    OnFile(CaseFile file) {
        this.file = file;
    }

    CourtCase with(CourtCase read) {
        findings.addAll(read.findings());
        var theCase = theCase(file.theCase(), read.theCase());
        var people = read.people().stream().map(this::person).toList();
        var points = read.points().stream().map(this::point).toList();
        noteHearingsGone(read.hearings());
        var merged =
                new CourtCase(
                        theCase,
                        people,
                        points,
                        read.hearings(),
                        read.documents(),
                        findings,
                        read.keptAside());
        return LastLook.at(merged);
    }

    private static ChildrensCase theCase(ChildrensCase here, ChildrensCase court) {
        return new ChildrensCase(
                court.id(),
                court.courtNumber().isBlank() ? here.courtNumber() : court.courtNumber(),
                court.courtReference(),
                court.court().isBlank() ? here.court() : court.court(),
                court.lawType(),
                here.procedure(),
                here.organisation(),
                court.appliedOn().or(here::appliedOn),
                court.ordersAppliedFor().isEmpty()
                        ? here.ordersAppliedFor()
                        : court.ordersAppliedFor(),
                here.directedReports());
    }

    private Person person(Person court) {
        return file.person(court.id()).map(here -> person(here, court)).orElse(court);
    }

    private Person person(Person here, Person court) {
        var names = new LinkedHashSet<>(court.otherNames());
        names.addAll(here.otherNames());
        if (!court.name().equals(here.name()) && !here.name().isBlank())
            names.add(replaced(here.name(), "name"));
        names.remove(court.name());
        return new Person(
                court.id(),
                court.caseId(),
                court.name().isBlank() ? here.name() : court.name(),
                List.copyOf(names),
                birth(here.birth(), court.birth()),
                court.gender().isBlank() ? here.gender() : court.gender(),
                court.parts(),
                court.relationships().isEmpty() ? here.relationships() : court.relationships(),
                court.livesWith().isEmpty() ? here.livesWith() : court.livesWith(),
                court.representative().or(here::representative),
                here.language() == LanguageChoice.NOT_ASKED ? court.language() : here.language(),
                note(here.note(), court.note()),
                here.nameKinds(),
                here.died());
    }

    private String replaced(String text, String what) {
        findings.add(new ImportFinding(REPLACED_BY_COURT, "/" + what));
        return text;
    }

    /** A date that a person has made sure of is not replaced by a doubtful or missing one. */
    private Birth birth(Birth here, Birth court) {
        var keep =
                here.certainty() == Birth.Certainty.STATED
                        && court.certainty() != Birth.Certainty.STATED;
        if (!keep && here.certainty() == Birth.Certainty.STATED && !here.equals(court))
            replaced("", "dateOfBirth");
        return keep ? here : court;
    }

    private static String note(String here, String court) {
        return here.contains(court) ? here : here.isBlank() ? court : court + "\n" + here;
    }

    private FoundPoint point(FoundPoint court) {
        return file.contactPoints().stream()
                .filter(here -> here.id().equals(court.point().id()))
                .findFirst()
                .map(here -> point(here, court))
                .orElse(court);
    }

    private FoundPoint point(ContactPoint here, FoundPoint court) {
        var answer = answer(here, court);
        if (answer.isWithheld() && !court.point().isWithheld())
            findings.add(new ImportFinding(STAYS_WITHHELD, "/" + court.point().kind()));
        return court.as(answer);
    }

    /** A blank in the file does not close what somebody here asked about and opened, as long as it is the same detail. */
    private static Confidentiality answer(ContactPoint here, FoundPoint court) {
        var asked = court.point().confidentiality() == Confidentiality.NOT_ASKED;
        if (asked && here.openDetail().equals(Optional.of(court.detail())))
            return Confidentiality.OPEN;
        return Strictest.of(here.confidentiality(), court.point().confidentiality());
    }

    private void noteHearingsGone(List<Hearing> listed) {
        var ids = listed.stream().map(Hearing::id).toList();
        file.hearings().stream()
                .filter(here -> !ids.contains(here.id()))
                .forEach(_ ->
                        findings.add(
                                new ImportFinding(NO_LONGER_LISTED, "/case_data/hearingData")));
    }
}
