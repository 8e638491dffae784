package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import org.tyst.cases.Person;
import org.tyst.words.Words;

/** The first page of a contact's copy: whose it is and of which case, and where to turn. Never where anybody of the family lives. */
final class ContactFront {
    private final ContactAsked asked;
    private final Marking marking;
    private final Words words;
    private final ContactMoments moments;

    ContactFront(ContactAsked asked, Marking marking, Words words) {
        this.asked = asked;
        this.marking = marking;
        this.words = words;
        this.moments = new ContactMoments(words);
    }

    RecipientView.FrontSheet sheet() {
        return new RecipientView.FrontSheet(
                words.of("documents.organisation", asked.from().organisation()),
                words.text("contact.document"),
                new FrontCheck(asked.material().file(), asked.from(), words).cleared(rows()),
                marking.noticeTitle().in(asked.language()),
                Notices.of(marking, asked.language(), asked.from().officePhone()));
    }

    private List<Piece.Row> rows() {
        var file = asked.material().file();
        var rows = new ArrayList<Piece.Row>();
        row(rows, "documents.front.court", file.theCase().court());
        row(rows, "documents.front.caseNumber", file.theCase().title());
        row(
                rows,
                "documents.front.children",
                file.children().stream().map(Person::name).toArray(String[]::new));
        row(rows, "contact.contact", held(), words.of("terms.Mode", asked.interview().mode()));
        row(rows, "contact.recordedBy", asked.interview().authorName());
        row(rows, "contact.signed", asked.interview().signedAt().map(moments::of).orElse(""));
        row(rows, "documents.front.copy", asked.recipient().name(), variant());
        row(rows, "contact.printedBy", asked.from().name(), moments.of(asked.at()));
        row(
                rows,
                "documents.front.office",
                asked.from().officeAddress(),
                asked.from().officePhone());
        row(rows, "documents.front.document", identity());
        return rows;
    }

    private String held() {
        return asked.interview()
                .startedAt()
                .map(moments::of)
                .orElse(words.text("interview.notStated"));
    }

    private String variant() {
        return FrontSheets.variant(asked.recipient(), asked.material().file(), marking)
                .in(asked.language());
    }

    private String identity() {
        return words.text(
                "documents.identity",
                asked.interview().id().toString(),
                String.valueOf(asked.version()));
    }

    private void row(List<Piece.Row> rows, String key, String... lines) {
        var said = List.of(lines).stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) rows.add(new Piece.Row(words.text(key), said));
    }
}
