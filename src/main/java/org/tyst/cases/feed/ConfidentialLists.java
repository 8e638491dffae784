package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.UNEXPECTED_VALUE;

import java.util.Optional;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Part;

/** The court's lists of what was given on form C8. Whoever stands there has asked: every detail in them is withheld. */
final class ConfidentialLists {
    private final CaseDraft draft;

    ConfidentialLists(CaseDraft draft) {
        this.draft = draft;
    }

    void read(FeedObject data) {
        read(data, "applicantsConfidentialDetails", Part.APPLICANT);
        read(data, "respondentConfidentialDetails", Part.RESPONDENT);
        read(data, "respondentsConfidentialDetails", Part.RESPONDENT);
        read(data, "childrenConfidentialDetails", Part.SUBJECT_CHILD);
    }

    private void read(FeedObject data, String field, Part part) {
        for (var element : data.elements(field)) {
            var owner = owner(element, part);
            if (owner.isEmpty()) element.value().note(UNEXPECTED_VALUE, "firstName");
            owner.or(draft::anybody).ifPresent(person -> withhold(person, element.value()));
        }
    }

    private Optional<PersonDraft> owner(FeedObject.Element element, Part part) {
        var name = PersonReader.name(element.value());
        return draft.byCourtId(element.id())
                .or(() -> draft.byName(part, name))
                .or(() ->
                        draft.all(part).stream()
                                .findFirst()
                                .filter(_ -> draft.all(part).size() == 1));
    }

    private void withhold(PersonDraft person, FeedObject value) {
        var address = value.object("address").map(ContactReader::address).orElse("");
        draft.point(person.id, ContactPoint.Kind.ADDRESS, "now", address, Confidentiality.WITHHELD);
        draft.point(
                person.id,
                ContactPoint.Kind.PHONE,
                "now",
                value.text("phoneNumber"),
                Confidentiality.WITHHELD);
        draft.point(
                person.id,
                ContactPoint.Kind.EMAIL,
                "now",
                value.text("email"),
                Confidentiality.WITHHELD);
    }
}
