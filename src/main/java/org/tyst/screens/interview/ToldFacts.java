package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseFile;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Explaining;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Listener;
import org.tyst.interviews.Said;
import org.tyst.interviews.Told;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What was explained at a signed interview: to each person, or to all alike, as it was kept before there was a list for each. */
final class ToldFacts extends VBox {
    private final Words words;
    private final ToldTexts texts;

    ToldFacts(Interview interview, CaseFile file, Explaining rules, Terms terms) {
        this.words = terms.words();
        this.texts = new ToldTexts(terms);
        var card = new Card(words.text("interview.told"));
        if (interview.conduct().explained().isEmpty()) toAll(interview, card);
        else Checklist.of(interview, file, rules).forEach(list -> add(list, card));
        getChildren().setAll(card);
    }

    private void toAll(Interview interview, Card card) {
        var all = List.of(Told.values());
        card.add(
                Texts.strong(
                        words.text("interview.toldCount", interview.told().size(), all.size())));
        for (var point : all) {
            var said = Optional.ofNullable(interview.told().get(point)).map(Said::at);
            card.add(row(point, Listener.ADULT, said));
        }
    }

    private void add(Checklist list, Card card) {
        card.add(Texts.strong(texts.count(list)));
        if (list.lines().isEmpty())
            card.add(Texts.small(words.of("interview.toldHow", list.listener())));
        for (var line : list.lines()) card.add(row(line.point(), list.listener(), line.said()));
    }

    private Label row(Told point, Listener listener, Optional<Said> said) {
        var text =
                texts.point(point, listener)
                        + " – "
                        + said.map(texts::said)
                                .orElseGet(() -> words.text("interview.notExplained"));
        var isSaid = said.flatMap(Said::at).isPresent();
        return Texts.withIcon(
                isSaid ? Feather.CHECK : Feather.MINUS, text, isSaid ? "measure" : "muted");
    }
}
