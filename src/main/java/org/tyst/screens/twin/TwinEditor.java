package org.tyst.screens.twin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tyst.reports.Run;
import org.tyst.reports.translating.MarkedText;
import org.tyst.reports.translating.Unit;
import org.tyst.screens.interview.Growing;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** The passages of one unit, each beside the one that it translates. What is carried over is a mark in both. */
final class TwinEditor extends VBox {
    private static final int LINES = 2;

    private final Unit unit;
    private final UnitTexts texts;
    private final TwinViewModel model;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();

    private record Part(int passage, MarkedText marked, WritingArea area) {}

    TwinEditor(Unit unit, UnitTexts texts, TwinViewModel model, Words words) {
        this.unit = unit;
        this.texts = texts;
        this.model = model;
        this.words = words;
        getStyleClass().add("gap-1");
        for (var at = 0; at < unit.words().size(); at++)
            if (!Run.text(unit.words().get(at)).isBlank()) getChildren().add(passage(at));
    }

    /** The original may be another by now. */
    boolean isOf(Unit now) {
        return unit.key().equals(now.key()) && unit.hash().equals(now.hash());
    }

    /** What was typed may have been taken back. */
    void show() {
        for (var part : parts) {
            var said = model.said(unit, part.passage());
            if (!part.marked().read(part.area().getText()).equals(said))
                part.area().setText(part.marked().typed(said));
        }
    }

    void enter() {
        var areas = parts.stream().map(Part::area).toList();
        areas.stream()
                .filter(area -> area.getText().isBlank())
                .findFirst()
                .or(() -> areas.stream().findFirst())
                .ifPresent(area -> {
                    area.requestFocus();
                    area.positionCaret(area.getLength());
                });
    }

    private Node passage(int at) {
        var marked = model.ground().of(unit, at);
        return new SideBySide(original(at, marked), translation(at, marked));
    }

    private Node original(int at, MarkedText marked) {
        var read = new VBox();
        read.getStyleClass().addAll("gap-half", "twin-original");
        unit.part(at).map(texts::label).map(Texts::small).ifPresent(read.getChildren()::add);
        read.getChildren().add(Texts.body(model.ground().shown(unit, at)));
        new MarkTexts(words).of(marked).stream().map(Texts::small).forEach(read.getChildren()::add);
        return read;
    }

    private Node translation(int at, MarkedText marked) {
        var area = Growing.area(LINES);
        area.setText(marked.typed(model.said(unit, at)));
        area.setAccessibleText(texts.name(unit, at));
        parts.add(new Part(at, marked, area));
        var unplaced = Texts.small("");
        unplaced.managedProperty().bind(unplaced.visibleProperty());
        area.textProperty()
                .subscribe(
                        text -> say(unplaced, text.isBlank() ? List.of() : marked.unplaced(text)));
        area.textProperty().addListener((_, _, text) -> model.type(unit, at, text));
        var written = new VBox(area, unplaced, copying(at, area));
        written.getStyleClass().add("gap-half");
        return written;
    }

    /** What has no place yet is not lost: it stands at the end. */
    private void say(Label label, List<MarkedText.Mark> unplaced) {
        label.setVisible(!unplaced.isEmpty());
        var marks = unplaced.stream().map(mark -> "[[" + mark.number() + "]]").toList();
        label.setText(
                unplaced.isEmpty()
                        ? ""
                        : words.text("twin.unplaced", marks.size(), String.join(" ", marks)));
    }

    /** To write over: names, figures and marks stay where they are. */
    private Node copying(int at, WritingArea area) {
        var copy =
                Buttons.quiet(
                        Command.named(
                                words.text("twin.copy"),
                                () -> {
                                    area.setText(model.ground().shown(unit, at));
                                    area.requestFocus();
                                }));
        copy.visibleProperty().bind(area.textProperty().isEmpty());
        copy.managedProperty().bind(copy.visibleProperty());
        return copy;
    }
}
