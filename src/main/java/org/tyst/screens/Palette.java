package org.tyst.screens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Every act by its name: type a little of it, Enter does the first. */
final class Palette {
    private static final KeyCombination PRIMARY = KeyCombination.valueOf("Shortcut+Enter");
    private static final double EDGES = 64;

    private final Optional<Command> primary;
    private final FilteredList<Command> found;
    private final ListView<Command> list;
    private final TextField typed = WritingLine.toLookFor();
    private final Sheet sheet;

    private Palette(Words words, List<Command> commands, Optional<Command> primary) {
        this.primary = primary;
        found = new FilteredList<>(FXCollections.observableArrayList(commands));
        list = new ListView<>(found);
        list.setAccessibleText(words.text("shell.paletteFound"));
        list.setCellFactory(made -> new CommandCell());
        list.setPlaceholder(Texts.muted(words.text("shell.paletteNothing")));
        sheet = new Sheet(words.text("shell.palette"), words.text("common.close"));
        sheet.add(new Field(words.text("shell.paletteType"), typed), list);
        typed.textProperty().subscribe(this::filter);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) doChosen();
        });
    }

    /** Over the page whose primary act this is: it is done with Ctrl+Enter, whatever other key it has. */
    static void open(Words words, Node over, List<Command> commands, Optional<Command> primary) {
        var palette = new Palette(words, commands, primary);
        palette.sheet.openOver(over);
        palette.typed.requestFocus();
    }

    private void filter(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(command -> command.name().toLowerCase(Locale.ROOT).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    /** The arrows move in the list while the words are still being typed. */
    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> doChosen();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void doChosen() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        sheet.close();
        chosen.run();
    }

    private final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(command == null ? null : line(command));
            setAccessibleText(command == null ? null : said(command));
            setDisable(command != null && !command.available().get());
            setOnMouseClicked(click -> doChosen());
        }

        private Node line(Command command) {
            var name = new Label(command.name());
            command.icon().map(Texts::icon).ifPresent(name::setGraphic);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var key = Texts.small(keys(command));
            key.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(name, key);
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            return line;
        }

        private String said(Command command) {
            return (command.name() + " " + keys(command)).strip();
        }

        private String keys(Command command) {
            var own = command.keys();
            return own.isEmpty() && primary.filter(command::equals).isPresent()
                    ? PRIMARY.getDisplayText()
                    : own;
        }
    }
}
