package org.tyst.screens.contest;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Wording;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;

/** The item's own words and where they come from. Nothing on these pages ever changes them. */
final class OriginalCard extends VBox {
    OriginalCard(Contested item, String text, Terms terms) {
        var words = terms.words();
        getChildren()
                .setAll(
                        new Card(words.text("contest.record"))
                                .add(
                                        Texts.quote(quoted(item, text)),
                                        Texts.small(source(item, terms)),
                                        Texts.small(words.text("contest.original"))));
    }

    private static String quoted(Contested item, String text) {
        return switch (item) {
            case Contested.OfStatement said
                    when said.statement().wording() == Wording.EXACT_WORDS ->
                    "“" + text + "”";
            case Contested.OfStatement said -> text;
            case Contested.OfFact fact -> text;
        };
    }

    private static String source(Contested item, Terms terms) {
        return switch (item) {
            case Contested.OfStatement said -> ofStatement(said, terms);
            case Contested.OfFact fact ->
                    terms.words()
                            .text(
                                    "contest.fromFile",
                                    terms.of(fact.fact().standing()),
                                    fact.fact().source());
        };
    }

    private static String ofStatement(Contested.OfStatement said, Terms terms) {
        var standing = terms.of(said.statement().standing());
        var speaker = said.statement().speaker().name();
        Function<String, String> dated =
                when -> terms.words().text("contest.fromInterview", speaker, standing, when);
        return date(said.interview(), terms)
                .map(dated)
                .orElseGet(
                        () -> terms.words().text("contest.fromInterviewNoDate", speaker, standing));
    }

    private static Optional<String> date(Interview interview, Terms terms) {
        return interview.startedAt().map(start -> terms.words().date(start.toLocalDate()));
    }
}
