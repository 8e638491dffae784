package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.cases.Person;
import org.tyst.contests.Contest;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.words.Words;

/**
 * What was said, statement by statement, under the numbers of the record. One that was put right stands beside what put it right, as
 * it does on the page; one that a reader may not have keeps its number.
 */
final class ContactSaid {
    private final ContactAsked asked;
    private final ContactLeftOut leftOut;
    private final Words words;
    private final ContactMoments moments;

    ContactSaid(ContactAsked asked, Words words) {
        this.asked = asked;
        this.leftOut = asked.leftOut();
        this.words = words;
        this.moments = new ContactMoments(words);
    }

    Stream<Piece> pieces() {
        var head = Stream.<Piece>of(new Piece.Head(1, words.text("interview.statements")));
        var said =
                IntStream.range(0, asked.statements().size())
                        .mapToObj(place -> piece(place + 1, asked.statements().get(place)));
        return Stream.of(head, somethingIsLeftOut(), said).flatMap(pieces -> pieces);
    }

    private Stream<Piece> somethingIsLeftOut() {
        return leftOut.isAnything()
                ? Stream.of(
                        new Piece.Note(
                                List.of(new Span.Words(words.text("contact.somethingLeftOut")))))
                : Stream.empty();
    }

    private Piece piece(int number, Statement statement) {
        return leftOut.why(statement.id()).isPresent()
                ? new Piece.Withheld(number, words.text("documents.withheld"))
                : new Piece.Quote(number, lead(statement), said(statement), translation(statement));
    }

    /** Who, how one knows, and what is to be read with it; the words themselves stand below. */
    private List<Span> lead(Statement statement) {
        var lead = new ArrayList<Span>(List.of(new Span.Words(who(statement))));
        contests(statement).forEach(contest -> lead.add(new Span.Footnote(account(contest))));
        notes(statement).forEach(note -> lead.add(new Span.Words(" " + note)));
        return lead;
    }

    private String who(Statement statement) {
        var standing = words.of("documents.standing", statement.standing());
        var wording = words.of("terms.Wording", statement.wording());
        var name = statement.speaker().name();
        return name.isBlank()
                ? words.text("contact.leadNobody", standing, wording)
                : words.text("contact.lead", name, standing, wording);
    }

    private Stream<String> notes(Statement statement) {
        var telling = statement.telling();
        var kept = statement.keepPrivate();
        return Stream.of(
                        filled("interview.inAnswerTo", telling.question()),
                        filled("interview.accountOf", telling.heardFrom()),
                        telling.saidAt()
                                .map(at -> words.text("interview.saidAt", moments.of(at)))
                                .orElse(""),
                        filled("interview.concerns", children(statement)),
                        filled("interview.saidIn", language(statement)),
                        kept.asked() ? words.text("contact.askedPrivate", kept.answered()) : "",
                        corrects(statement),
                        corrected(statement))
                .filter(note -> !note.isBlank())
                .map(ContactSaid::ended);
    }

    private String corrects(Statement statement) {
        return statement
                .corrects()
                .map(old -> words.text("interview.corrects", number(old), statement.whyCorrected()))
                .orElse("");
    }

    private String corrected(Statement statement) {
        return asked.statements().stream()
                .filter(later -> later.corrects().equals(Optional.of(statement.id())))
                .findFirst()
                .map(later ->
                        words.text(
                                "interview.correctedByLong",
                                number(later.id()),
                                later.signedAt().map(moments::of).orElse(""),
                                later.whyCorrected()))
                .orElse("");
    }

    private Span said(Statement statement) {
        var text =
                statement.wording() == Wording.EXACT_WORDS
                        ? words.text("documents.quoted", statement.words())
                        : statement.words();
        return SpokenLanguage.tag(statement.language())
                .filter(tag -> !tag.equals(asked.language().code()))
                .<Span>map(tag -> new Span.Lang(tag, text))
                .orElse(new Span.Words(text));
    }

    private Optional<Span> translation(Statement statement) {
        return Optional.of(statement.translation())
                .filter(text -> !text.isBlank())
                .map(text -> new Span.Words(words.text("documents.translation", text)));
    }

    /** The copy's own language goes without saying. */
    private String language(Statement statement) {
        return isForeign(statement)
                ? SpokenLanguage.named(statement.language(), asked.language())
                : "";
    }

    private boolean isForeign(Statement statement) {
        var tag = SpokenLanguage.tag(statement.language());
        return !tag.equals(Optional.of(asked.language().code()));
    }

    private String children(Statement statement) {
        return asked.material().file().children().stream()
                .filter(child -> statement.children().contains(child.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private Stream<Contest> contests(Statement statement) {
        return ContactLeftOut.contests(statement, asked.material());
    }

    private String account(Contest contest) {
        var wrong =
                words.text(
                        "documents.contested.footnote",
                        contest.raisedByName(),
                        Days.of(contest.receivedAt(), words),
                        contest.saidToBeWrong());
        return contest.saidToBeRight().isBlank()
                ? wrong
                : wrong + " " + words.text("documents.contested.right", contest.saidToBeRight());
    }

    private String filled(String key, String text) {
        return text.isBlank() ? "" : words.text(key, text);
    }

    private static String ended(String note) {
        return note.matches("(?s).*[.?!”\"]") ? note : note + ".";
    }

    private int number(StatementId id) {
        return asked.statements().stream().map(Statement::id).toList().indexOf(id) + 1;
    }
}
