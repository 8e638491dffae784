package org.tyst.screens.casefile;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Confidentiality;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What a person answered when asked whether a detail may be shown to the other parties. */
final class AnswerSheet {

    private final CaseViewModel model;
    private final ConfidentialityAnswer answer;
    private final Words words;
    private final Radios<Confidentiality> choices;
    private final TextField typed = new WritingLine();
    private final Field choice;
    private final Field who;
    private final Sheet sheet;

    AnswerSheet(
            CaseViewModel model,
            ConfidentialityAnswer answer,
            Keeps keeps,
            String named,
            Words words) {
        this.model = model;
        this.answer = answer;
        this.words = words;
        this.choices =
                new Radios<>(answer.choices(), one -> words.of("terms.Confidentiality", one));
        this.choice = new Field(words.text("case.mayBeShown"), choices);
        this.who =
                new Field(words.text("case.whoAnswered"), typed)
                        .hint(words.text("case.whoAnsweredHint"));
        this.sheet = new Sheet(words, words.text("case.askConfidentialityOf", named));
        keeps.line("answer", typed.textProperty()).over(sheet);
    }

    void openOver(Node node) {
        sheet.add(Texts.body(words.text("case.askHow")), choice, who)
                .primary(Command.named(words.text("case.saveAnswer"), this::save))
                .openOver(node);
    }

    private void save() {
        var chosen = choices.chosen().get();
        choice.error(chosen == null ? words.text("case.answerNeedsChoice") : "");
        who.error(answer.wrongWithWho(typed.getText()));
        if (chosen == null || who.isWrong()) {
            (chosen == null ? choice : who).enter();
            return;
        }
        sheet.close();
        answer.save(chosen, typed.getText(), model.today(), this::settled);
    }

    private void settled(SaveOutcome outcome) {
        model.settled(outcome);
    }
}
