package org.tyst.screens.report;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tyst.basics.Text;
import org.tyst.reports.Block;
import org.tyst.reports.Block.FamilyTree;
import org.tyst.reports.editing.Edit.Kind;
import org.tyst.screens.interview.Growing;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What is read aloud in place of a drawing: written from the record when it was put in, and its author's from then on. */
final class DrawingEditor implements BlockEditor {
    private static final int LINES = 4;

    private final FamilyTree drawing;
    private final BlockActs acts;
    private final TextField caption = new WritingLine();
    private final WritingArea said = Growing.area(LINES);
    private final VBox all = new VBox();
    private boolean shows;

    DrawingEditor(FamilyTree drawing, BlockActs acts, Words words) {
        this.drawing = drawing;
        this.acts = acts;
        show(drawing);
        caption.textProperty().addListener((_, _, text) -> type(it -> captioned(it, text)));
        said.textProperty().addListener((_, _, text) -> type(it -> saying(it, lines(text))));
        all.getStyleClass().add("gap-1");
        all.getChildren()
                .setAll(
                        new Field(words.text("report.drawingCaption"), caption),
                        new Field(words.text("report.drawingSaid"), said)
                                .hint(words.text("report.drawingSaidHint"))
                                .wide());
    }

    @Override
    public Node node() {
        return all;
    }

    /** An empty line that is just being typed is no sentence yet, and stays where it is. */
    @Override
    public void show(Block now) {
        if (!(now instanceof FamilyTree it)) return;
        shows = true;
        if (!caption.getText().equals(it.caption())) caption.setText(it.caption());
        if (!lines(said.getText()).equals(it.said())) said.setText(String.join("\n", it.said()));
        shows = false;
    }

    @Override
    public void enter(int from, int until) {
        said.requestFocus();
        said.selectRange(from, until);
    }

    @Override
    public int caret() {
        return said.getCaretPosition();
    }

    private void type(UnaryOperator<FamilyTree> change) {
        if (!shows)
            acts.change(
                    drawing.id(),
                    Kind.TYPING,
                    now -> now instanceof FamilyTree it ? change.apply(it) : now);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).map(Text::kept).filter(it -> !it.isEmpty()).toList();
    }

    private static FamilyTree captioned(FamilyTree it, String caption) {
        return new FamilyTree(
                it.id(), it.disclosure(), Text.kept(caption), it.drawing(), it.said());
    }

    private static FamilyTree saying(FamilyTree it, List<String> said) {
        return new FamilyTree(it.id(), it.disclosure(), it.caption(), it.drawing(), said);
    }
}
