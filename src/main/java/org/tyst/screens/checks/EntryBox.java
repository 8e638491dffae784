package org.tyst.screens.checks;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.Relevance;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** One thing that an agency said: how it ended, whether it bears on the children, and the way to contest it. */
final class EntryBox {
    private final CheckDesk desk;
    private final AgencyCheck check;
    private final CheckEntry entry;
    private final CheckTexts texts;
    private final Words words;
    private final Page page;

    EntryBox(
            CheckDesk desk,
            AgencyCheck check,
            CheckEntry entry,
            CheckTexts texts,
            Words words,
            Page page) {
        this.desk = desk;
        this.check = check;
        this.entry = entry;
        this.texts = texts;
        this.words = words;
        this.page = page;
    }

    Node node() {
        var box = new VBox(marks(), Texts.quote(entry.what()));
        if (!texts.entry(entry).isBlank()) box.getChildren().add(Texts.body(texts.entry(entry)));
        box.getChildren().addAll(Texts.muted(texts.relevance(entry)), acts());
        box.getStyleClass().add("gap-half");
        return box;
    }

    private Node marks() {
        var row = Buttons.flow(StateChip.of(words, entry.ended()));
        if (desk.isContested(entry)) row.getChildren().add(Chip.of(words, Mark.CONTESTED));
        return row;
    }

    private Node acts() {
        var name = entry.relevance() == Relevance.NOT_JUDGED ? "checks.judge" : "checks.judgeAnew";
        var row =
                Buttons.flow(
                        quiet(
                                Command.named(
                                                words.text(name),
                                                () ->
                                                        new JudgeSheet(desk, check, entry, words)
                                                                .openOver(page))
                                        .icon(Feather.CHECK)));
        if (entry.isRelevant())
            row.getChildren()
                    .add(
                            quiet(
                                    Command.named(
                                                    words.text("case.contestFact"),
                                                    () -> desk.contest(entry))
                                            .icon(Feather.ALERT_TRIANGLE)));
        return row;
    }

    private Node quiet(Command command) {
        var button = Buttons.quiet(command);
        button.setAccessibleText(command.name() + ": " + entry.what());
        return button;
    }
}
