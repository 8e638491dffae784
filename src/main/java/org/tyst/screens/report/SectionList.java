package org.tyst.screens.report;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The sections as a task list: each says where it stands, in words and with a sign. */
final class SectionList extends ScrollPane {
    private final ReportDeskViewModel model;
    private final Words words;
    private final VBox rows = new VBox();

    SectionList(ReportDeskViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("section-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(rows);
        model.sections().subscribe(this::show);
        model.selected().subscribe(this::show);
        show();
    }

    /** Puts the cursor on the section that is open. */
    void enter() {
        rows.getChildren().stream()
                .filter(row -> row instanceof ToggleButton button && button.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        var focused = rows.isFocusWithin();
        var group = new ToggleGroup();
        rows.getChildren()
                .setAll(model.sections().stream().map(row -> button(row, group)).toList());
        if (focused) enter();
    }

    private ToggleButton button(SectionRow row, ToggleGroup group) {
        var status = words.of("report.status", row.status());
        var button = new ToggleButton(row.title(), Texts.icon(icon(row.status())));
        button.getStyleClass()
                .addAll("nav-entry", "section-entry", "level-" + row.level(), style(row.status()));
        button.setId("section-" + row.key());
        button.setToggleGroup(group);
        button.setSelected(row.key().equals(model.selected().get()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAccessibleText(row.title() + ": " + status);
        button.setOnAction(_ -> model.selected().set(row.key()));
        return button;
    }

    private static Ikon icon(SectionRow.Status status) {
        return switch (status) {
            case TO_DO -> Feather.CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case NOT_RELEVANT -> Feather.MINUS_CIRCLE;
            case FROM_RECORD -> Feather.ZAP;
            case TO_SETTLE -> Feather.ALERT_TRIANGLE;
            case OPTIONAL -> Feather.MORE_HORIZONTAL;
        };
    }

    private static String style(SectionRow.Status status) {
        return switch (status) {
            case TO_SETTLE -> "warns";
            case DONE -> "done";
            case TO_DO, NOT_RELEVANT, FROM_RECORD, OPTIONAL -> "plain";
        };
    }
}
