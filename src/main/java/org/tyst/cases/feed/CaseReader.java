package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.UNEXPECTED_VALUE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.tyst.basics.Json;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Hearing;
import org.tyst.cases.LawType;
import org.tyst.cases.Part;

/** From the tree of one case to the case: who, where, what is asked for, when it is heard; the rest is kept aside. */
final class CaseReader {
    private final Courts courts;
    private final Believable dates;
    private final Aside aside = new Aside();

    CaseReader(Courts courts, Believable dates) {
        this.courts = courts;
        this.dates = dates;
    }

    CourtCase read(FeedObject file) throws BrokenFeed {
        var reference = file.text("id");
        if (reference.isBlank()) throw new BrokenFeed(Fault.Why.CASE_WITHOUT_ID);
        var data = file.object("case_data").orElseGet(() -> nothing(file));
        var draft =
                new CaseDraft(CourtIds.caseOf(reference), dates.application(data, "dateSubmitted"));
        var law = law(file);
        var theCase = theCase(reference, law, data, draft);
        new DocumentReader(draft).read(data.unread());
        new HearingReader(draft, dates).read(data);
        readPeople(draft, data);
        var kept = aside.of(draft, file);
        return LastLook.at(done(theCase, draft, file, kept));
    }

    private void readPeople(CaseDraft draft, FeedObject data) {
        var people = new PersonReader(draft, dates);
        people.adults(data, "applicants", Part.APPLICANT);
        people.adults(data, "respondents", Part.RESPONDENT);
        people.adults(data, "otherPeopleInTheCaseTable", Part.OTHER_PERSON);
        people.adults(data, "otherPartyInTheCaseRevised", Part.OTHER_PERSON);
        people.children(data, "children");
        people.children(data, "newChildDetails");
        new ConfidentialLists(draft).read(data);
        new RelationReader(draft).read(data);
        people.solicitorOfTheApplication(data);
    }

    private static CourtCase done(
            ChildrensCase theCase, CaseDraft draft, FeedObject file, ObjectNode kept) {
        var inOrder = draft.hearings.stream().sorted(Comparator.comparing(Hearing::start)).toList();
        return new CourtCase(
                theCase,
                draft.people(),
                draft.points(),
                inOrder,
                draft.documents,
                file.findings().all(),
                kept.isEmpty() ? "" : Json.text(kept));
    }

    private ChildrensCase theCase(String reference, LawType law, FeedObject data, CaseDraft draft) {
        var court = data.text("courtName");
        return new ChildrensCase(
                draft.id,
                data.text("familymanCaseNumber"),
                reference,
                court,
                law,
                courts.procedure(court, law, draft.applied),
                courts.organisation(court),
                draft.applied,
                data.texts("ordersApplyingFor"),
                List.of());
    }

    private static LawType law(FeedObject file) {
        return switch (file.text("jurisdiction")) {
            case "PRIVATELAW", "" -> LawType.PRIVATE_LAW;
            case "PUBLICLAW" -> LawType.PUBLIC_LAW;
            default -> unexpectedLaw(file);
        };
    }

    private static LawType unexpectedLaw(FeedObject file) {
        file.note(UNEXPECTED_VALUE, "jurisdiction");
        return LawType.PRIVATE_LAW;
    }

    private static FeedObject nothing(FeedObject file) {
        return new FeedObject(
                JsonNodeFactory.instance.objectNode(),
                file.pointer() + "/case_data",
                file.findings());
    }
}
