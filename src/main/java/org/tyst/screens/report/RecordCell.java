package org.tyst.screens.report;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.parts.WrappedCell;
import org.tyst.words.Words;

/** One item of the record in the list, with the button that puts it in for whoever has a mouse. */
final class RecordCell extends WrappedCell<RecordItem> {
    private final Words words;
    private final boolean mayWrite;
    private final Consumer<RecordItem> insert;

    RecordCell(Words words, boolean mayWrite, Consumer<RecordItem> insert) {
        this.words = words;
        this.mayWrite = mayWrite;
        this.insert = insert;
    }

    @Override
    protected String said(RecordItem item) {
        return head(item) + ". " + item.text();
    }

    @Override
    protected Node drawn(RecordItem item) {
        var box = new VBox(Texts.small(head(item)), Texts.body(item.text()), marks(item));
        box.getStyleClass().add("gap-half");
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private String head(RecordItem item) {
        return item.standing()
                .map(it ->
                        words.text(
                                "report.itemHead",
                                item.who(),
                                words.text("terms.Standing." + it.name())))
                .orElse(item.who());
    }

    private Node marks(RecordItem item) {
        var row = Buttons.wideFlow();
        if (mayWrite) row.getChildren().add(button(item));
        if (item.contested()) row.getChildren().add(Chip.of(words, Mark.CONTESTED));
        if (item.askedPrivate().isPresent())
            row.getChildren()
                    .add(new Chip(words.text("report.askedPrivate"), Tone.WARN, Feather.LOCK));
        if (item.used())
            row.getChildren().add(new Chip(words.text("report.used"), Tone.NEUTRAL, Feather.CHECK));
        return row;
    }

    private Node button(RecordItem item) {
        var command =
                Command.named(words.text("report.insert"), () -> insert.accept(item))
                        .icon(Feather.CORNER_DOWN_LEFT);
        var button = Buttons.quiet(command);
        button.setAccessibleText(words.text("report.insertItem", item.text()));
        button.setFocusTraversable(false);
        return button;
    }
}
