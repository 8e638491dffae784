package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Interview;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.Said;
import org.tyst.interviews.Told;
import org.tyst.words.Words;

/**
 * What was explained at a contact, as tables: one for each person who was there, or one for all of them, as it was kept before each
 * had a list.
 */
final class ContactTold {
    private final ContactAsked asked;
    private final Interview interview;
    private final Words words;
    private final boolean withReasons;
    private final ContactMoments moments;

    /** @param withReasons why something was left out is for the court and the file, and no party's to read */
    ContactTold(ContactAsked asked, Words words, boolean withReasons) {
        this.asked = asked;
        this.interview = asked.interview();
        this.words = words;
        this.withReasons = withReasons;
        this.moments = new ContactMoments(words);
    }

    Stream<Piece> pieces() {
        return interview.conduct().explained().isEmpty()
                ? Stream.of(toAll())
                : lists().filter(list -> !list.lines().isEmpty()).map(this::toOne);
    }

    private Stream<Checklist> lists() {
        var rules = RecordingPolicy.shipped().explaining();
        return Checklist.of(interview, asked.material().file(), rules).stream();
    }

    private Piece toAll() {
        var points =
                Stream.of(Told.values())
                        .map(point ->
                                row(
                                        point,
                                        Optional.ofNullable(interview.told().get(point))
                                                .map(Said::at)));
        return grid(words.text("contact.toldCaption"), points);
    }

    private Piece toOne(Checklist list) {
        return grid(
                words.text("contact.toldTo", list.who().name()),
                list.lines().stream().map(line -> row(line.point(), line.said())));
    }

    private List<Piece.Cell> row(Told point, Optional<Said> said) {
        return Making.cells(
                words.of("terms.Told", point),
                said.map(this::text).orElseGet(() -> words.text("interview.notExplained")));
    }

    private String text(Said said) {
        return said.at()
                .map(at -> words.text("interview.toldAt", moments.hour(at)))
                .orElseGet(() ->
                        withReasons
                                ? words.text("interview.notSaidBecause", said.whyNot())
                                : words.text("interview.notExplained"));
    }

    private Piece grid(String caption, Stream<List<Piece.Cell>> rows) {
        var header = List.of(words.text("contact.what"), words.text("contact.known"));
        return new Piece.Grid(caption, header, rows.toList(), List.of(4, 1), true);
    }
}
