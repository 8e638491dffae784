package org.tyst.screens.chronology;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.Page;
import org.tyst.words.Words;

/** The events by the earliest day on which each can have been. Enter opens one; what is chosen can be taken out. */
final class EventTable {
    private static final Comparator<EntryLine> IN_ORDER =
            Comparator.comparing(EntryLine::entry, ChronologyEntry.IN_ORDER);

    private final ChronologyDesk desk;
    private final Words words;
    private final Page page;
    private final DataTable<EntryLine> table;

    EventTable(ChronologyDesk desk, Words words, Page page) {
        this.desk = desk;
        this.words = words;
        this.page = page;
        this.table =
                new DataTable<EntryLine>(
                                words.text("chronology.table"),
                                words.text("chronology.noneLikeThat"),
                                desk.lines())
                        .column(
                                words.text("chronology.date"),
                                line -> line,
                                EntryLine::when,
                                IN_ORDER,
                                11)
                        .known(line -> line.entry().id())
                        .column(words.text("chronology.what"), EntryLine::what, 23)
                        .column(words.text("chronology.source"), EntryLine::source, 13)
                        .column(words.text("chronology.standing"), this::standing, 12)
                        .column(words.text("chronology.children"), EntryLine::children, 11)
                        .onActivate(this::change);
    }

    Node node() {
        var selected = table.getSelectionModel().selectedItemProperty().isNotNull();
        var why = words.text("chronology.chooseOne");
        var change =
                Command.named(
                                words.text("chronology.change"),
                                () -> table.chosen().ifPresent(this::change))
                        .icon(Feather.EDIT_2)
                        .enabledWhen(selected, why);
        var out =
                Command.named(
                                words.text("chronology.takeOut"),
                                () -> table.chosen().map(EntryLine::entry).ifPresent(desk::takeOut))
                        .icon(Feather.X)
                        .enabledWhen(selected, why);
        VBox.setVgrow(table, Priority.ALWAYS);
        var acts = Buttons.wideFlow(Buttons.plain(change), Buttons.plain(out));
        acts.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(table, acts);
        box.getStyleClass().addAll("gap-1", "holds-a-table");
        return box;
    }

    private String standing(EntryLine line) {
        return line.doubt().isBlank() ? line.standing() : line.standing() + "\n" + line.doubt();
    }

    private void change(EntryLine line) {
        new EventSheet(desk, words, typed -> desk.change(line.entry(), typed))
                .showing(line.entry())
                .openOver(page);
    }
}
