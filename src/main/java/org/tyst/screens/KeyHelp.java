package org.tyst.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Every key that does something here, what belongs to the page first. A list, so that the arrows can read it. */
final class KeyHelp {
    /** What every page answers: the keys as they are written, and the end of the word's key. */
    private static final List<String> EVERYWHERE =
            List.of(
                    "F1",
                    "Ctrl+K",
                    "Ctrl+Enter",
                    "F6",
                    "Ctrl+F",
                    "Ctrl+1",
                    "Alt+Left",
                    "Ctrl+L",
                    "Esc");

    private final Words words;

    private KeyHelp(Words words) {
        this.words = words;
    }

    static void open(Words words, Node over, List<Command> onPage) {
        var help = new KeyHelp(words);
        var list = new ListView<Line>();
        list.getItems().setAll(help.lines(onPage));
        list.setCellFactory(made -> new LineCell());
        list.setAccessibleText(words.text("shell.keys"));
        list.getStyleClass().add("key-help");
        new Sheet(words.text("shell.keys"), words.text("common.close"))
                .wide()
                .add(list)
                .openOver(over);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private List<Line> lines(List<Command> onPage) {
        var all = new ArrayList<Line>();
        var page = onPage.stream().filter(command -> !command.keys().isEmpty()).toList();
        if (!page.isEmpty()) all.add(Line.heading(words.text("shell.keysHere")));
        page.forEach(command -> all.add(new Line(command.keys(), command.name())));
        all.add(Line.heading(words.text("shell.keysEverywhere")));
        everywhere().forEach(all::add);
        return all;
    }

    private Stream<Line> everywhere() {
        return EVERYWHERE.stream()
                .map(keys -> new Line(keys, words.text("shell.key." + keys.replace('+', '_'))));
    }

    /** A key and what it does; a heading has no key. */
    private record Line(String keys, String does) {
        static Line heading(String text) {
            return new Line("", text);
        }
    }

    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            var shown = Optional.ofNullable(line).filter(any -> !empty);
            setGraphic(shown.map(LineCell::drawn).orElse(null));
            setAccessibleText(shown.map(LineCell::said).orElse(null));
        }

        private static Node drawn(Line line) {
            if (line.keys().isEmpty()) return Texts.strong(line.does());
            var keys = new HBox(Texts.label(line.keys(), "key-cap"));
            keys.getStyleClass().add("key-column");
            var both = new HBox(keys, Texts.label(line.does()));
            both.getStyleClass().add("gap-1");
            return both;
        }

        private static String said(Line line) {
            return (line.keys() + " " + line.does()).strip();
        }
    }
}
