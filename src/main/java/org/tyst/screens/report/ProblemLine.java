package org.tyst.screens.report;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.AskedPrivate;
import org.tyst.reports.BlockId;
import org.tyst.reports.Problem;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What is wrong with a block, and the act that mends it where there is one. */
final class ProblemLine extends StackPane {
    private final BlockId block;
    private final ReportDeskViewModel model;
    private final Words words;

    ProblemLine(Problem problem, BlockId block, ReportDeskViewModel model, Words words) {
        this.block = block;
        this.model = model;
        this.words = words;
        var text = ProblemTexts.of(problem, words);
        var row =
                Buttons.wideFlow(
                        Texts.withIcon(Feather.ALERT_TRIANGLE, text, "warn-words", "small"));
        ProblemTexts.mending(problem, words)
                .ifPresent(name ->
                        row.getChildren()
                                .add(Buttons.link(Command.named(name, () -> model.mend(problem)))));
        if (problem instanceof Problem.PrivateForEveryone(_, _, AskedPrivate asked))
            row.getChildren().add(Buttons.link(deciding(asked)));
        getChildren().setAll(row);
    }

    private Command deciding(AskedPrivate asked) {
        return Command.named(
                words.text("report.mend.decide"),
                () ->
                        new PrivateSheet(
                                        words, asked, this, who -> model.blocks().label(block, who))
                                .openOver(this));
    }
}
