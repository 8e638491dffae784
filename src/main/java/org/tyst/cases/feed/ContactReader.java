package org.tyst.cases.feed;

import static org.tyst.cases.ContactPoint.Kind.ADDRESS;
import static org.tyst.cases.ContactPoint.Kind.EMAIL;
import static org.tyst.cases.ContactPoint.Kind.PHONE;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.PersonId;

/** Where people can be found, each detail under the answer that was given for it. No answer means withheld. */
final class ContactReader {
    private static final String NOW = "now";
    private static final String EARLIER = "earlier";
    private static final String LANDLINE = "landline";

    private final CaseDraft draft;

    ContactReader(CaseDraft draft) {
        this.draft = draft;
    }

    void adult(PersonId person, FeedObject value) {
        home(person, value, "isAddressConfidential");
        phones(person, value);
        email(person, value);
    }

    void child(PersonId person, FeedObject value) {
        home(person, value, "isChildAddressConfidential");
    }

    private void home(PersonId person, FeedObject value, String question) {
        var now = value.object("address").map(ContactReader::address).orElse("");
        var earlier = value.text("addressLivedLessThan5YearsDetails");
        var answer = answer(value, question, now + earlier);
        draft.point(person, ADDRESS, NOW, now, answer);
        draft.point(person, ADDRESS, EARLIER, earlier, answer);
    }

    private void phones(PersonId person, FeedObject value) {
        var mobile = value.text("phoneNumber");
        var landline = value.text("landline");
        var answer = answer(value, "isPhoneNumberConfidential", mobile + landline);
        draft.point(person, PHONE, NOW, mobile, answer);
        draft.point(person, PHONE, LANDLINE, landline, answer);
    }

    private void email(PersonId person, FeedObject value) {
        var email = value.text("email");
        draft.point(person, EMAIL, NOW, email, answer(value, "isEmailAddressConfidential", email));
    }

    /** Where there is nothing to show, a missing answer is nothing odd. */
    private static Confidentiality answer(FeedObject value, String question, String details) {
        if (!details.isBlank()) return value.answer(question);
        value.text(question);
        return Confidentiality.NOT_ASKED;
    }

    static String address(FeedObject address) {
        var lines =
                Stream.of(
                                "AddressLine1",
                                "AddressLine2",
                                "AddressLine3",
                                "PostTown",
                                "County",
                                "PostCode")
                        .map(address::text)
                        .filter(line -> !line.isBlank());
        var country =
                Stream.of(address.text("Country"))
                        .filter(said ->
                                !said.isBlank() && !said.equalsIgnoreCase("United Kingdom"));
        return Stream.concat(lines, country).collect(Collectors.joining(", "));
    }
}
