package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.WITHHELD_ELSEWHERE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Person;
import org.tyst.cases.Representative;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.cases.giveaway.Fragments;
import org.tyst.cases.giveaway.Haystack;

/**
 * The last look at a case before it is kept: a detail that is withheld in one place must not stand openly in another, be it
 * as the child's address, in a free text or in the name of a document.
 */
final class LastLook {
    private static final String MASK = "[withheld]";

    private final List<Fragment> needles;
    private final List<FoundPoint> points = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();

    private LastLook(CourtCase read) {
        this.needles =
                read.points().stream()
                        .filter(found ->
                                found.point().isWithheld()
                                        && found.point().kind() != ContactPoint.Kind.OTHER)
                        .flatMap(found -> Fragments.exact(found.point().kind(), found.detail()))
                        .distinct()
                        .toList();
        findings.addAll(read.findings());
    }

    static CourtCase at(CourtCase read) {
        var look = new LastLook(read);
        return look.needles.isEmpty() ? read : look.over(read);
    }

    private boolean tells(String text) {
        var looked = Haystack.of(text);
        return needles.stream().anyMatch(needle -> needle.in(looked));
    }

    private CourtCase over(CourtCase read) {
        read.points().forEach(this::point);
        var people = read.people().stream().map(this::person).toList();
        var documents = read.documents().stream().map(this::document).toList();
        var kept = read.keptAside().isEmpty() ? "" : masked(read.keptAside());
        return new CourtCase(
                read.theCase(), people, points, read.hearings(), documents, findings, kept);
    }

    private void point(FoundPoint found) {
        var leaks = !found.point().isWithheld() && tells(found.detail());
        if (leaks) note("/" + found.point().kind());
        points.add(leaks ? found.as(Confidentiality.NOT_ASKED) : found);
    }

    private Person person(Person one) {
        if (tells(one.note())) note("/note");
        if (tells(one.note()))
            points.add(CaseDraft.found(one, ContactPoint.Kind.OTHER, "note", one.note()));
        return new Person(
                one.id(),
                one.caseId(),
                one.name(),
                one.otherNames(),
                one.birth(),
                one.gender(),
                one.parts(),
                one.relationships(),
                one.livesWith(),
                one.representative().map(this::representative),
                one.language(),
                tells(one.note()) ? MASK : one.note(),
                one.nameKinds(),
                one.died());
    }

    private Representative representative(Representative one) {
        var email = tells(one.email()) ? "" : one.email();
        return new Representative(
                one.name(), one.firm(), email, tells(one.address()) ? "" : one.address());
    }

    private ListedDocument document(ListedDocument one) {
        if (!tells(one.name())) return one;
        note("/documents");
        return new ListedDocument(
                one.id(), one.caseId(), MASK, one.courtReference(), one.redactedByCourt());
    }

    private String masked(String keptAside) {
        return Json.text(
                Masking.of(
                        Json.object(keptAside),
                        text -> Optional.of(MASK).filter(_ -> tells(text))));
    }

    private void note(String pointer) {
        findings.add(new ImportFinding(WITHHELD_ELSEWHERE, pointer));
    }
}
