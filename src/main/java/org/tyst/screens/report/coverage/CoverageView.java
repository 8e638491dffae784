package org.tyst.screens.report.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Entry;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.SectionTabs;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.report.coverage.CoverageViewModel.Part;
import org.tyst.words.Words;

/** What a report stands on: one list at a time, in which Enter leads to the passage. */
public final class CoverageView extends StackPane implements Leaving, Acts {
    private final CoverageViewModel model;
    private final Words words;
    private final ObservableList<CoverageLine> lines = FXCollections.observableArrayList();
    private final Label about = Texts.muted("");
    private final ListView<CoverageLine> list = new ListView<>(lines);
    private final Label nothing = Texts.muted("");
    private final Subscription showing;
    private Optional<Page> page = Optional.empty();

    public CoverageView(CoverageViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        list.setCellFactory(_ -> new CoverageCell(words));
        list.setPlaceholder(nothing);
        list.setAccessibleText(words.text("coverage.list"));
        list.getStyleClass().add("record-items");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        showing =
                Subscription.combine(
                        model.found().subscribe(it -> it.ifPresent(this::enter)),
                        model.part().subscribe(_ -> fill()));
    }

    @Override
    public void left() {
        showing.unsubscribe();
        model.left();
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    private void enter(CoverageViewModel.Found found) {
        var tabs = new SectionTabs<>(words.text("coverage.parts"), entries());
        model.part().subscribe(part -> tabs.at(part));
        var column = new VBox(about, list);
        column.getStyleClass().add("gap-1");
        var coverage = found.coverage();
        var made =
                new Page(words.text("coverage.title", found.report().title()))
                        .describe(
                                words.text(
                                        "coverage.summary",
                                        coverage.sourced(),
                                        coverage.sentences(),
                                        coverage.unused().size()))
                        .say(tabs)
                        .fill(column)
                        .primary(goTo())
                        .secondary(
                                Command.named(words.text("coverage.back"), model::back)
                                        .icon(Feather.ARROW_LEFT));
        page = Optional.of(made);
        getChildren().setAll(made);
        fill();
    }

    private List<Entry<Part>> entries() {
        return Arrays.stream(Part.values())
                .map(part ->
                        Entry.of(
                                part,
                                words.text("coverage.tab." + part.name(), model.lines(part).size()),
                                icon(part),
                                chosen -> model.part().set(chosen)))
                .toList();
    }

    private static Feather icon(Part part) {
        return switch (part) {
            case LIT -> Feather.ALERT_TRIANGLE;
            case WITHOUT_SOURCE -> Feather.EDIT_3;
            case UNUSED -> Feather.INBOX;
            case FRESH -> Feather.BELL;
        };
    }

    private Command goTo() {
        return Command.named(words.text("coverage.goTo"), this::go)
                .icon(Feather.CORNER_DOWN_LEFT)
                .enabledWhen(
                        list.getSelectionModel().selectedItemProperty().isNotNull(),
                        words.text("coverage.chooseFirst"));
    }

    private void fill() {
        lines.setAll(model.lines(model.part().get()));
        about.setText(words.of("coverage.about", model.part().get()));
        nothing.setText(words.of("coverage.none", model.part().get()));
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) return;
        key.consume();
        go();
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::goTo);
    }
}
