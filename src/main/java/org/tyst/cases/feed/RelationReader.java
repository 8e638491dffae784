package org.tyst.cases.feed;

import static org.tyst.cases.ContactPoint.Kind.ADDRESS;
import static org.tyst.cases.ContactPoint.Kind.OTHER;
import static org.tyst.cases.ImportFinding.Kind.UNEXPECTED_VALUE;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.Part;

/**
 * Who is what to which child, and with whom a child lives. Both shapes of the feed: relations told with each child, and
 * the later lists that join a child and a person by id. With whom a child lives may itself be withheld (FPR 29.1) unless it
 * is a party; then the name is sealed with the child.
 */
final class RelationReader {
    private static final List<String> LISTS =
            List.of(
                    "childAndApplicantRelations",
                    "childAndRespondentRelations",
                    "childAndOtherPeopleRelations",
                    "childrenAndApplicantsRelations",
                    "childrenAndRespondentsRelations",
                    "childrenAndOtherPeopleRelations");

    private final CaseDraft draft;

    RelationReader(CaseDraft draft) {
        this.draft = draft;
    }

    void read(FeedObject data) {
        LISTS.forEach(list -> data.elements(list).forEach(element -> listed(element.value())));
        draft.drafts().forEach(this::withinThePerson);
        draft.all(Part.SUBJECT_CHILD).forEach(this::withinTheChild);
    }

    private void withinThePerson(PersonDraft person) {
        for (var field : List.of("otherPersonRelationshipToChildren", "relationshipToChild"))
            for (var element : person.from.elements(field))
                toEveryChild(person, element.value().text("personRelationshipToChild"));
        toEveryChild(person, person.from.text("relationshipToChildren"));
    }

    private void toEveryChild(PersonDraft person, String relation) {
        draft.all(Part.SUBJECT_CHILD).forEach(child -> person.isTo(child.id, relation, false));
    }

    private void withinTheChild(PersonDraft child) {
        related(
                child,
                Part.APPLICANT,
                "applicantsRelationshipToChild",
                "otherApplicantsRelationshipToChild");
        related(
                child,
                Part.RESPONDENT,
                "respondentsRelationshipToChild",
                "otherRespondentsRelationshipToChild");
        child.from.texts("childLiveWith").forEach(role -> livesWithRole(child, role));
        child.from
                .elements("personWhoLivesWithChild")
                .forEach(element -> livesWithSomebody(child, element));
    }

    private void related(PersonDraft child, Part part, String field, String inWords) {
        var relation = firstInWords(child.from.text(field), child.from.text(inWords));
        draft.all(part).forEach(person -> person.isTo(child.id, relation, false));
    }

    private void livesWithRole(PersonDraft child, String role) {
        switch (role) {
            case "applicant" ->
                    draft.all(Part.APPLICANT).forEach(person -> child.livesWith(person.id));
            case "respondent" ->
                    draft.all(Part.RESPONDENT).forEach(person -> child.livesWith(person.id));
            case "anotherPerson" -> {
                // Who that is stands in personWhoLivesWithChild.
            }
            default -> child.from.note(UNEXPECTED_VALUE, "childLiveWith");
        }
    }

    private void livesWithSomebody(PersonDraft child, FeedObject.Element element) {
        var value = element.value();
        var name = PersonReader.name(value);
        var answer =
                name.isBlank()
                        ? Confidentiality.NOT_ASKED
                        : value.answer("isPersonIdentityConfidential");
        var which = element.id().isBlank() ? "nobody/" + element.index() : element.id();
        value.object("address")
                .map(ContactReader::address)
                .ifPresent(where ->
                        draft.point(
                                child.id, ADDRESS, "lives with", where, Confidentiality.NOT_ASKED));
        if (answer.isWithheld()) draft.point(child.id, OTHER, "lives with", name, answer);
        else openly(child, which, value);
    }

    private void openly(PersonDraft child, String which, FeedObject value) {
        var person = new PersonDraft(CourtIds.personOf(draft.id, which), Part.OTHER_PERSON, value);
        person.isTo(child.id, value.text("relationshipToChildDetails"), false);
        draft.add(person);
        child.livesWith(person.id);
    }

    private static String firstInWords(String code, String words) {
        return code.equals("other") && !words.isBlank() ? words : code;
    }

    private void listed(FeedObject value) {
        var child = draft.byCourtId(value.text("childId"));
        var person = person(value);
        if (child.isEmpty() || person.isEmpty()) return;
        person.get().isTo(child.get().id, relation(value), true);
        if (!value.text("childLivesWith").equalsIgnoreCase("yes")) return;
        livesWith(child.get(), person.get(), value);
    }

    private Optional<PersonDraft> person(FeedObject value) {
        return List.of("partyId", "applicantId", "respondentId", "otherPeopleId").stream()
                .flatMap(field -> draft.byCourtId(value.text(field)).stream())
                .reduce((one, _) -> one);
    }

    private static String relation(FeedObject value) {
        return List.of(
                        "relationType",
                        "childAndApplicantRelation",
                        "childAndRespondentRelation",
                        "childAndOtherPeopleRelation",
                        "otherRelationDetails",
                        "childAndApplicantRelationOtherDetails",
                        "childAndRespondentRelationOtherDetails",
                        "childAndOtherPeopleRelationOtherDetails")
                .stream()
                .map(value::text)
                .filter(said -> !said.isBlank() && !said.equals("other"))
                .findFirst()
                .orElse("");
    }

    private void livesWith(PersonDraft child, PersonDraft person, FeedObject value) {
        var answer =
                !isParty(person)
                        ? value.answer("isChildLivesWithPersonConfidential")
                        : Confidentiality.OPEN;
        if (answer.isWithheld()) draft.point(child.id, OTHER, "lives with", person.name, answer);
        else child.livesWith(person.id);
    }

    private static boolean isParty(PersonDraft person) {
        return person.parts.contains(Part.APPLICANT) || person.parts.contains(Part.RESPONDENT);
    }
}
