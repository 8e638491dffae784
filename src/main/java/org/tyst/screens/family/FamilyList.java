package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilySentences;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The picture in sentences. A screen reader needs no more than this. */
final class FamilyList extends ListView<FamilySentences.Lines> {
    private Consumer<PersonId> chosen = _ -> {};
    private Consumer<PersonId> opened = _ -> {};

    FamilyList(List<FamilySentences.Lines> said, Words words) {
        getItems().setAll(said);
        getStyleClass().add("family-list");
        setCellFactory(_ -> new Cell());
        setAccessibleText(words.text("family.list"));
        Regions.mark(this, words.text("family.list"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows the person as chosen, without taking the focus. */
    void mark(PersonId person) {
        line(person)
                .filter(line -> !line.equals(getSelectionModel().getSelectedItem()))
                .ifPresent(line -> {
                    getSelectionModel().select(line);
                    scrollTo(line);
                });
    }

    void onChosen(Consumer<PersonId> chosen) {
        this.chosen = chosen;
    }

    void onOpened(Consumer<PersonId> opened) {
        this.opened = opened;
    }

    private Optional<FamilySentences.Lines> line(PersonId person) {
        return getItems().stream().filter(line -> line.person().equals(person)).findFirst();
    }

    private void pressed(KeyEvent key) {
        var line = Optional.ofNullable(getSelectionModel().getSelectedItem());
        if (key.getCode() == KeyCode.ENTER) line.ifPresent(it -> opened.accept(it.person()));
        if (key.getCode() == KeyCode.SPACE) line.ifPresent(it -> chosen.accept(it.person()));
    }

    private static final class Cell extends ListCell<FamilySentences.Lines> {
        @Override
        protected void updateItem(FamilySentences.@Nullable Lines line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            var box = new VBox(Texts.label(line.name(), "strong"));
            line.said().forEach(said -> box.getChildren().add(Texts.label(said, "small")));
            box.prefWidthProperty().bind(widthProperty().subtract(32));
            setGraphic(box);
            setAccessibleText(line.text());
        }
    }
}
