package org.tyst.screens.report;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Disclosure;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** The record beside the report: what can be put in, found by typing. */
final class RecordPane extends VBox {
    private final ReportDeskViewModel model;
    private final Words words;
    private final VBox items = new VBox();

    RecordPane(ReportDeskViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var filter = new TextField();
        filter.textProperty().bindBidirectional(model.filter());
        var scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        items.getStyleClass().add("gap-1");
        getStyleClass().addAll("record-pane", "gap-1");
        getChildren()
                .setAll(
                        Texts.section(words.text("report.record")),
                        new Field(words.text("report.find"), filter),
                        scroll);
        model.record().subscribe(this::show);
        show();
    }

    private void show() {
        items.getChildren().setAll(model.record().stream().map(this::item).toList());
        if (items.getChildren().isEmpty())
            items.getChildren().setAll(Texts.muted(words.text("report.nothingFound")));
    }

    private Node item(RecordItem item) {
        var insert =
                Command.named(words.text("report.insert"), () -> insert(item))
                        .icon(Feather.CORNER_DOWN_LEFT);
        var button = Buttons.quiet(insert);
        button.setAccessibleText(words.text("report.insertItem", item.text()));
        var card =
                new Card(
                        Texts.small(words.text("report.itemHead", item.who(), standing(item))),
                        Texts.body(item.text()));
        var row = model.mayWrite() ? Buttons.flow(button) : Buttons.flow();
        if (item.contested()) row.getChildren().add(Chip.of(words, Mark.CONTESTED));
        if (item.askedPrivate().isPresent())
            row.getChildren()
                    .add(new Chip(words.text("report.askedPrivate"), Tone.WARN, Feather.LOCK));
        if (item.used())
            row.getChildren().add(new Chip(words.text("report.used"), Tone.NEUTRAL, Feather.CHECK));
        return card.add(row);
    }

    private void insert(RecordItem item) {
        item.askedPrivate()
                .ifPresentOrElse(
                        asked ->
                                new PrivateSheet(words, asked, this, who -> model.insert(item, who))
                                        .openOver(this),
                        () -> model.insert(item, Disclosure.everyone()));
    }

    private String standing(RecordItem item) {
        return words.text("terms.Standing." + item.standing().name());
    }
}
