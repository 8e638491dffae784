package org.tyst.screens.chronology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What of the record goes into the chronology: with a date by a tick, without one by saying when it was. */
final class ChooseSheet {
    private static final int MOST = 60;

    private final ChronologyDesk desk;
    private final Words words;
    private final Node page;
    private final List<Candidate> all;
    private final Map<Candidate, CheckBox> ticks = new LinkedHashMap<>();
    private final TextField filter = WritingLine.toLookFor();
    private final VBox list = new VBox();
    private final Field chosen;
    private final Sheet sheet;

    ChooseSheet(ChronologyDesk desk, Words words, Node page) {
        this.desk = desk;
        this.words = words;
        this.page = page;
        this.all = desk.candidates();
        this.chosen = new Field(words.text("chronology.filter"), filter).wide();
        this.sheet = new Sheet(words, words.text("chronology.choose")).wide();
        list.getStyleClass().add("gap-1");
        filter.textProperty().subscribe(this::list);
        list();
    }

    void open() {
        sheet.add(Texts.muted(words.text("chronology.chooseMeans")), chosen, list)
                .primary(Command.named(words.text("chronology.putIn"), this::putIn))
                .openOver(page);
    }

    private void list() {
        var fitting = all.stream().filter(one -> one.matches(filter.getText())).toList();
        list.getChildren().setAll(fitting.stream().limit(MOST).map(this::row).toList());
        if (fitting.isEmpty()) list.getChildren().add(Texts.muted(words.text("chronology.noMore")));
        if (fitting.size() > MOST)
            list.getChildren()
                    .add(Texts.muted(words.text("chronology.moreThere", fitting.size() - MOST)));
    }

    private Node row(Candidate one) {
        return one.date()
                .<Node>map(date -> new VBox(dated(one, date), Texts.small(where(one))))
                .orElseGet(() -> undated(one));
    }

    private Node dated(Candidate one, RoughDate date) {
        var when = date.exact().map(words::date).orElse(date.words());
        return ticks.computeIfAbsent(
                one, _ -> tick(words.text("chronology.dated", when, one.what())));
    }

    private static CheckBox tick(String text) {
        var box = new CheckBox(text);
        box.setWrapText(true);
        return box;
    }

    private Node undated(Candidate one) {
        var say =
                Command.named(words.text("chronology.sayWhen"), () -> sayWhen(one))
                        .icon(Feather.CALENDAR);
        var button = Buttons.quiet(say);
        button.setAccessibleText(words.text("chronology.sayWhen") + ": " + one.what());
        return new VBox(Texts.quote(one.what()), Texts.small(where(one)), Buttons.row(button));
    }

    private String where(Candidate one) {
        return Stream.of(
                        one.source(),
                        one.standing().map(how -> words.of("terms.Standing", how)).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void sayWhen(Candidate one) {
        sheet.close();
        new EventSheet(desk, words, desk::add).showing(one).openOver(page);
    }

    private void putIn() {
        var ticked =
                ticks.entrySet().stream()
                        .filter(entry -> entry.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .toList();
        chosen.error(ticked.isEmpty() ? words.text("chronology.needsChoice") : "");
        if (ticked.isEmpty()) chosen.enter();
        else {
            sheet.close();
            desk.choose(ticked);
        }
    }
}
