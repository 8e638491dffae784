package org.tyst.screens.signoff;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.PersonId;
import org.tyst.reports.life.Condition;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** One thing to settle, and the button that leads to where it is settled, or settles it here. */
final class ConditionRow {
    private final SignOffViewModel model;
    private final Words words;
    private final Node page;

    ConditionRow(SignOffViewModel model, Words words, Node page) {
        this.model = model;
        this.words = words;
        this.page = page;
    }

    Node of(Condition condition, Standing now) {
        var what = ConditionTexts.of(condition, words);
        var text = Texts.label(what, "full-measure");
        HBox.setHgrow(text, Priority.ALWAYS);
        var go = Buttons.quiet(command(condition, now));
        go.setAccessibleText(go.getText() + ": " + what);
        return Buttons.row(text, go);
    }

    private Command command(Condition condition, Standing now) {
        return switch (condition) {
            case Condition.NotSharedWith it -> recording(it.person(), now);
            case Condition.CheckNotAsked _, Condition.SentBack _, Condition.ChangedSinceChecked _ ->
                    asking();
            case Condition.InText _,
                    Condition.EvidenceNotRead _,
                    Condition.CheckNotDone _,
                    Condition.ProposalOpen _,
                    Condition.CopyStopped _,
                    Condition.TranslationNotChecked _ ->
                    going(condition);
        };
    }

    private Command going(Condition condition) {
        return Command.named(words.text("send.goThere"), () -> model.goTo(condition))
                .icon(Feather.ARROW_RIGHT);
    }

    private Command asking() {
        return Command.named(
                        words.text("signoff.ask"),
                        () ->
                                new ReasonSheet(words, "signoff.asking", true, model::askForACheck)
                                        .openOver(page))
                .icon(Feather.USER_CHECK);
    }

    private Command recording(PersonId person, Standing now) {
        return Command.named(words.text("signoff.recordShort"), () -> record(person, now))
                .icon(Feather.EDIT_3);
    }

    private void record(PersonId person, Standing now) {
        now.toTell().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .ifPresent(one ->
                        new ShareBackSheet(one, now.life().sharedWith(person), words, model::shared)
                                .openOver(page));
    }
}
