package org.tyst.screens.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tyst.screens.parts.Texts;
import org.tyst.search.Hit;
import org.tyst.words.Words;

/** What was found, one under the other; only those in sight are drawn. Enter leads to where the words stand. */
final class Hits extends ListView<FoundLine> {
    private static final double EDGES = 48;

    private final SearchViewModel model;
    private final Words words;

    Hits(SearchViewModel model, Words words) {
        super(model.lines());
        this.model = model;
        this.words = words;
        getStyleClass().addAll("tall-lines", "hits");
        setAccessibleText(words.text("search.hits"));
        setCellFactory(_ -> new HitCell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) open();
        });
    }

    /** The arrow that leads down from what was typed leads into the list. */
    void enter() {
        if (getItems().isEmpty()) return;
        requestFocus();
        getSelectionModel().selectFirst();
    }

    private void open() {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) model.open(chosen);
    }

    private String where(FoundLine line) {
        return words.of("search.in", line.hit().in()) + " · " + line.caseTitle();
    }

    private final class HitCell extends ListCell<FoundLine> {
        private final Label head = Texts.strong("");
        private final TextFlow context = new TextFlow();
        private final VBox both = new VBox(head, context);

        HitCell() {
            context.getStyleClass().add("compared");
            both.getStyleClass().add("gap-half");
            both.maxWidthProperty().bind(Hits.this.widthProperty().subtract(EDGES));
            context.prefWidthProperty().bind(both.maxWidthProperty());
            setOnMouseClicked(_ -> open());
        }

        @Override
        protected void updateItem(@Nullable FoundLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null ? null : both);
            setAccessibleText(line == null ? null : where(line) + ". " + line.text());
            if (line != null) show(line);
        }

        private void show(FoundLine line) {
            head.setText(where(line));
            context.getChildren().setAll(line.hit().context().stream().map(this::piece).toList());
        }

        private Text piece(Hit.Snippet stretch) {
            var piece = new Text(stretch.text());
            piece.getStyleClass().add(stretch.lit() ? "found" : "same");
            return piece;
        }
    }
}
