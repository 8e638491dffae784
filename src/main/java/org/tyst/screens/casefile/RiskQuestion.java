package org.tyst.screens.casefile;

import java.util.List;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Whether sending something could do harm. Nothing is answered beforehand, and doubt counts as harm. */
final class RiskQuestion extends VBox {
    private enum Answer {
        SAFE,
        RISKY
    }

    private static final int LINES = 3;

    private final Words words;
    private final Radios<Answer> answers;
    private final WritingArea reason = new WritingArea(LINES);
    private final Field answer;
    private final Field why;

    RiskQuestion(String question, Words words) {
        this.words = words;
        answers = new Radios<>(List.of(Answer.values()), one -> words.of("case.letterRisk", one));
        answer = new Field(question, answers);
        why = new Field(words.text("case.whyNotSent"), reason);
        var notSent = new VBox(Banner.warn(words.text("case.notSent")), why);
        notSent.getStyleClass().add("gap-1");
        getStyleClass().add("gap-1");
        getChildren().setAll(answer, notSent);
        notSent.visibleProperty().bind(answers.chosen().isEqualTo(Answer.RISKY));
        notSent.managedProperty().bind(notSent.visibleProperty());
    }

    boolean isRisky() {
        return answers.chosen().get() == Answer.RISKY;
    }

    String why() {
        return reason.getText();
    }

    List<Field> fields() {
        return List.of(answer, why);
    }

    void check() {
        answer.error(answers.chosen().get() == null ? words.text("case.chooseOne") : "");
        why.error(isRisky() && why().isBlank() ? words.text("case.sayWhyNotSent") : "");
    }
}
