package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.MISSING_NAME;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Part;
import org.tyst.cases.PersonId;
import org.tyst.cases.Representative;

/** Reads the people of a case: who they are, who speaks for them; how to find them is left to {@link ContactReader}. */
final class PersonReader {
    private final CaseDraft draft;
    private final Believable dates;
    private final ContactReader contacts;

    PersonReader(CaseDraft draft, Believable dates) {
        this.draft = draft;
        this.dates = dates;
        this.contacts = new ContactReader(draft);
    }

    void adults(FeedObject data, String field, Part part) {
        for (var element : data.elements(field)) {
            if (isNobody(element.value())) element.value().note(MISSING_NAME, "firstName");
            else adult(element, field, part);
        }
    }

    void children(FeedObject data, String field) {
        for (var element : data.elements(field)) {
            if (isNobody(element.value())) element.value().note(MISSING_NAME, "firstName");
            else child(element, field);
        }
    }

    /** The court's form leaves an empty row behind where nobody was entered. */
    private static boolean isNobody(FeedObject value) {
        return Stream.of("firstName", "lastName", "dateOfBirth", "email", "phoneNumber")
                        .allMatch(field ->
                                value.unread().path(field).asText("").isBlank()
                                        && value.unread().path(field).isEmpty())
                && value.unread().path("address").isEmpty();
    }

    private void adult(FeedObject.Element element, String field, Part part) {
        var value = element.value();
        var person = started(element, field, part);
        person.birth =
                part == Part.OTHER_PERSON
                        ? dates.birthOfAnybody(value, draft.applied)
                        : dates.birthOfAdult(value, draft.applied);
        person.representative = representative(value);
        person.note = sentence("Born in ", value.text("placeOfBirth"));
        contacts.adult(person.id, value);
    }

    private void child(FeedObject.Element element, String field) {
        var value = element.value();
        var person = started(element, field, Part.SUBJECT_CHILD);
        person.birth = dates.birthOfChild(value, draft.applied);
        person.note =
                sentence(
                        "Parental responsibility, as the application says: ",
                        value.text("parentalResponsibilityDetails"));
        contacts.child(person.id, value);
    }

    private PersonDraft started(FeedObject.Element element, String field, Part part) {
        var value = element.value();
        var person = new PersonDraft(idOf(element, field), part, value);
        if (person.name.isBlank()) value.note(MISSING_NAME, "firstName");
        person.gender = firstSaid(value.text("gender"), value.text("otherGender"));
        Optional.of(value.text("previousName"))
                .filter(said -> !said.isBlank())
                .ifPresent(person.otherNames::add);
        draft.add(person);
        return person;
    }

    private PersonId idOf(FeedObject.Element element, String field) {
        var own = element.id();
        return CourtIds.personOf(draft.id, own.isBlank() ? field + "/" + element.index() : own);
    }

    /** A solicitor's own office is open: letters go there. */
    private static Optional<Representative> representative(FeedObject value) {
        var name =
                joined(value.text("representativeFirstName"), value.text("representativeLastName"));
        var firm = value.object("solicitorOrg").map(org -> org.text("OrganisationName")).orElse("");
        var address = value.object("solicitorAddress").map(ContactReader::address).orElse("");
        var found = new Representative(name, firm, value.text("solicitorEmail"), address);
        return Optional.of(found).filter(some -> !(name + firm + address + some.email()).isBlank());
    }

    /** The account that sent the application stands for the first applicant's solicitor, where no other is named. */
    void solicitorOfTheApplication(FeedObject data) {
        var first =
                draft.all(Part.APPLICANT).stream()
                        .findFirst()
                        .filter(one -> one.representative.isEmpty());
        if (first.isEmpty() || data.unread().path("solicitorName").asText("").isBlank()) return;
        var found =
                new Representative(
                        data.text("solicitorName"),
                        "",
                        data.text("applicantSolicitorEmailAddress"),
                        "");
        first.get().representative = Optional.of(found);
    }

    static String name(FeedObject value) {
        return joined(value.text("firstName"), value.text("lastName"));
    }

    private static String joined(String... parts) {
        return List.of(parts).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String firstSaid(String one, String other) {
        return one.isBlank() || one.equals("other") && !other.isBlank() ? other : one;
    }

    private static String sentence(String before, String said) {
        return said.isBlank() ? "" : before + said;
    }
}
