package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Evidence;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/**
 * The record beside the report: what can be put in, found by typing, by kind, and by whether the report has it already. By keys:
 * the arrows choose, Enter puts in, Shift+Enter names it as a source where the cursor was.
 */
final class RecordPane extends VBox {
    private final ReportDeskViewModel model;
    private final Words words;
    private final Consumer<RecordItem> cite;
    private final TextField filter = WritingLine.toLookFor();
    private final ListView<RecordItem> items = new ListView<>();

    RecordPane(ReportDeskViewModel model, Consumer<RecordItem> cite, Words words) {
        this.model = model;
        this.words = words;
        this.cite = cite;
        filter.textProperty().bindBidirectional(model.shelf().filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::toList);
        items.setItems(model.shelf().shown());
        items.setCellFactory(_ -> new RecordCell(words, model.mayWrite(), this::insert));
        items.setPlaceholder(nothing());
        items.setAccessibleText(words.text("report.record"));
        items.getStyleClass().add("record-items");
        items.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(items, Priority.ALWAYS);
        getStyleClass().addAll("record-pane", "gap-1");
        getChildren()
                .setAll(
                        Texts.section(words.text("report.record")),
                        new Field(words.text("report.find"), filter),
                        new Field(words.text("editor.kindOfItem"), kinds()),
                        unused(),
                        items,
                        Texts.small(words.text("editor.recordKeys")));
    }

    void enter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Label nothing() {
        var why = Texts.muted("");
        model.shelf().bare().subscribe(bare -> why.setText(words.of("report.bare", bare)));
        return why;
    }

    private ComboBox<Optional<Evidence.Kind>> kinds() {
        var box = new ComboBox<Optional<Evidence.Kind>>();
        var all = new ArrayList<Optional<Evidence.Kind>>(List.of(Optional.empty()));
        for (var kind : Evidence.Kind.values()) all.add(Optional.of(kind));
        box.getItems().setAll(all);
        box.setConverter(names());
        box.valueProperty().bindBidirectional(model.shelf().kind());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private CheckBox unused() {
        var box = new CheckBox(words.text("editor.onlyUnused"));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.shelf().unused());
        return box;
    }

    private StringConverter<Optional<Evidence.Kind>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Evidence.Kind> kind) {
                if (kind == null) return "";
                return kind.map(it -> words.of("editor.evidence", it))
                        .orElseGet(() -> words.text("editor.everyKind"));
            }

            @Override
            public Optional<Evidence.Kind> fromString(String text) {
                throw new IllegalStateException("Nobody types into this list");
            }
        };
    }

    private void toList(KeyEvent key) {
        if (key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.ENTER) return;
        key.consume();
        items.requestFocus();
        if (items.getSelectionModel().isEmpty()) items.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) return;
        key.consume();
        Optional.ofNullable(items.getSelectionModel().getSelectedItem())
                .filter(_ -> model.mayWrite())
                .ifPresent(key.isShiftDown() ? cite : this::insert);
    }

    private void insert(RecordItem item) {
        item.askedPrivate()
                .ifPresentOrElse(
                        asked ->
                                new PrivateSheet(words, asked, this, who -> model.insert(item, who))
                                        .openOver(this),
                        () -> model.insert(item, Disclosure.everyone()));
    }
}
