package org.tyst.screens.family;

import javafx.scene.Node;
import org.tyst.cases.SafetyRule;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Why a safety rule no longer holds. Whoever lifts it stands in the history with the reason. */
public final class LiftRuleSheet {
    private final Writing writing;
    private final SafetyRule rule;
    private final Words words;
    private final WritingArea reason = new WritingArea(2);
    private final Field why;
    private final Sheet sheet;

    public LiftRuleSheet(Writing writing, SafetyRule rule) {
        this.writing = writing;
        this.rule = rule;
        this.words = writing.means().words();
        why = new Field(words.text("family.why"), reason).hint(words.text("family.whyHint"));
        sheet = new Sheet(words, words.text("family.liftRule"));
        writing.means().line("lift." + rule.id(), reason.textProperty()).over(sheet);
    }

    public void openOver(Node page) {
        sheet.add(Texts.body(words.text("family.liftMeans")), Texts.strong(rule.words()), why)
                .danger(Command.named(words.text("family.liftRuleNow"), this::save))
                .openOver(page);
    }

    private void save() {
        var given = !reason.getText().isBlank();
        if (!new Checked().that(why, given ? "" : words.text("family.needsWhy")).isRight()) return;
        sheet.close();
        writing.lift(rule, reason.getText());
    }
}
