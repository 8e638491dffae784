package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.editing.Footnotes;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** The author's footnotes under a passage, each in a field while the passage is open. */
final class FootnoteFields extends VBox {
    private final BlockId id;
    private final BlockActs acts;
    private final Words words;
    private final List<TextField> fields = new ArrayList<>();
    private List<String> shown = List.of();
    private boolean open;

    FootnoteFields(BlockId id, BlockActs acts, Words words) {
        this.id = id;
        this.acts = acts;
        this.words = words;
        getStyleClass().add("gap-half");
        hide(true);
    }

    void show(Block now, boolean opened) {
        var notes = Footnotes.of(now);
        var sameFields = opened == open && opened && notes.size() == fields.size();
        if (notes.equals(shown) && opened == open) return;
        shown = notes;
        open = opened;
        hide(notes.isEmpty());
        if (sameFields) fill();
        else build();
    }

    /** Puts the cursor into the footnote that has nothing in it yet. */
    void enterEmpty() {
        fields.stream()
                .filter(it -> it.getText().isEmpty())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void fill() {
        for (var at = 0; at < shown.size(); at++)
            if (!fields.get(at).getText().equals(shown.get(at)))
                fields.get(at).setText(shown.get(at));
    }

    private void build() {
        fields.clear();
        getChildren().clear();
        for (var at = 0; at < shown.size(); at++) getChildren().add(open ? field(at) : line(at));
    }

    private Node line(int at) {
        return Texts.small(words.text("editor.footnoteLine", at + 1, shown.get(at)));
    }

    private Node field(int at) {
        var field = new WritingLine(shown.get(at));
        field.setAccessibleText(words.text("editor.footnoteNumber", at + 1));
        field.textProperty().addListener((_, _, text) -> typed(at, text));
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.add(field);
        var remove =
                Buttons.quiet(
                        Command.named(
                                        words.text("editor.removeFootnote"),
                                        () -> acts.removeFootnote(id, at))
                                .icon(Feather.X));
        remove.setText("");
        remove.setAccessibleText(words.text("editor.removeFootnote") + " " + (at + 1));
        return Buttons.row(
                Texts.label(words.text("editor.footnoteNumber", at + 1), "small"), field, remove);
    }

    private void typed(int at, String text) {
        if (!shown.get(at).equals(text)) acts.writeFootnote(id, at, text);
    }

    private void hide(boolean hidden) {
        setVisible(!hidden);
        setManaged(!hidden);
    }
}
