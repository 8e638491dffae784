package org.tyst.reports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.interviews.Conduct;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Present;
import org.tyst.interviews.SigningCheck;
import org.tyst.words.Words;

/** How a contact was held and what was explained, as tables. */
final class ContactFacts {
    private final ContactAsked asked;
    private final Interview interview;
    private final Conduct conduct;
    private final Words words;
    private final ContactMoments moments;
    private final List<List<Piece.Cell>> rows = new ArrayList<>();

    ContactFacts(ContactAsked asked, Words words) {
        this.asked = asked;
        this.interview = asked.interview();
        this.conduct = interview.conduct();
        this.words = words;
        this.moments = new ContactMoments(words);
    }

    Stream<Piece> pieces() {
        var told = new ContactTold(asked, words, isForCourtOrFile());
        return Stream.concat(
                Stream.of(
                        new Piece.Head(1, words.text("interview.visit")),
                        visit(),
                        new Piece.Head(1, words.text("interview.told"))),
                told.pieces());
    }

    private Piece visit() {
        row("interview.present", present());
        row("interview.mode", term(interview.mode()));
        row("interview.place", term(interview.place()));
        row("interview.whenItWas", when());
        row("interview.notesMade", interview.notesMadeAt().map(moments::of).orElse(""));
        row("interview.entered", moments.of(interview.enteredAt()));
        row("interview.alone", alone());
        row("interview.language", SpokenLanguage.named(interview.language(), asked.language()));
        row("interview.interpreter", interview.interpreter());
        if (!conduct.tools().isEmpty()) row("interview.tools", tools());
        if (SigningCheck.isMessage(interview.mode())) message();
        if (isForCourtOrFile()) notForParties();
        else row("contact.notInThisCopy", words.text("contact.notForParties"));
        return grid("contact.visitCaption", rows, List.of(2, 3));
    }

    /** How somebody proves who they are, whether they are safe to talk and what was done about a risk is no party's to read. */
    private void notForParties() {
        if (SigningCheck.needsIdentity(interview.mode())) {
            row("interview.identity", conduct.identity());
            row("interview.safeToTalk", term(conduct.safeToTalk()));
        }
        row("interview.recording", joined(term(conduct.recording()), conduct.whatWasDecided()));
        if (conduct.distress().what().isBlank()) return;
        row("interview.distress", conduct.distress().what());
        row("interview.distressDone", conduct.distress().done());
    }

    /** The message holds what the statements were taken from: where one of them is left out, so is it. */
    private void message() {
        var message = conduct.message();
        row("interview.sender", message.sender());
        row("interview.sentDay", message.sentAt().map(moments::of).orElse(""));
        row(
                "interview.received",
                asked.leftOut().isAnything()
                        ? words.text("documents.withheld")
                        : message.received());
    }

    private boolean isForCourtOrFile() {
        return switch (asked.recipient()) {
            case Recipient.Court _, Recipient.Internal _ -> true;
            case Recipient.Party _, Recipient.Child _, Recipient.Agency _ -> false;
        };
    }

    private Piece grid(String caption, List<List<Piece.Cell>> cells, List<Integer> widths) {
        var header = List.of(words.text("contact.what"), words.text("contact.known"));
        return new Piece.Grid(words.text(caption), header, cells, widths, true);
    }

    private String present() {
        return interview.present().stream().map(this::present).collect(Collectors.joining("\n"));
    }

    private String present(Present one) {
        var name =
                one.role().isBlank()
                        ? one.name()
                        : words.text("interview.andRole", one.name(), one.role());
        return one.isForTheWhole()
                ? name
                : words.text("interview.stayed", name, hour(one.from()), hour(one.until()));
    }

    private String hour(Optional<LocalDateTime> at) {
        return at.map(moments::hour).orElse("…");
    }

    private String when() {
        var end = interview.endedAt().map(moments::hour);
        return interview
                .startedAt()
                .map(moments::of)
                .map(start ->
                        end.map(until -> words.text("interview.from", start, until)).orElse(start))
                .orElse("");
    }

    private String alone() {
        return joined(term(interview.seenAlone()), interview.whyNotAlone());
    }

    private String tools() {
        return conduct.tools().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(use -> joined(term(use.getKey()), use.getValue().note()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(String answer, String more) {
        return more.isBlank() ? answer : answer + ". " + more;
    }

    private String term(Enum<?> constant) {
        return words.of("terms." + constant.getDeclaringClass().getSimpleName(), constant);
    }

    private void row(String key, String known) {
        rows.add(
                Making.cells(
                        words.text(key),
                        known.isBlank() ? words.text("interview.notStated") : known));
    }
}
