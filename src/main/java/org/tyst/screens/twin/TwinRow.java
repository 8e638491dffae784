package org.tyst.screens.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.translating.Progress.Row;
import org.tyst.reports.translating.Progress.State;
import org.tyst.reports.translating.Translated;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** One passage in both languages, with its number and how far its translation has come. Open, it can be written. */
final class TwinRow extends HBox {
    private final TwinViewModel model;
    private final Words words;
    private final UnitTexts texts;
    private final FlowPane state = Buttons.wideFlow();
    private final VBox body = new VBox();
    private Optional<Shown> shown = Optional.empty();
    private Optional<TwinEditor> editor = Optional.empty();

    private record Shown(Row row, boolean open, boolean mayCheck) {}

    TwinRow(Row row, TwinViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.texts = new UnitTexts(model, words);
        var number = Texts.label("", "block-number");
        number.setText(model.number(row.unit()).map(String::valueOf).orElse(""));
        body.getStyleClass().add("gap-half");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().addAll("block", "gap-1");
        getChildren().setAll(number, body);
    }

    /** While it stays open only what is said of it changes: the words are being typed. */
    void show(Row row, boolean open) {
        var now = new Shown(row, open, model.mayCheck(row));
        if (shown.filter(now::equals).isPresent()) return;
        var stays = open && editor.filter(it -> it.isOf(row.unit())).isPresent();
        shown = Optional.of(now);
        if (stays) editor.ifPresent(TwinEditor::show);
        else lay(row, open);
        say(row);
    }

    void enter() {
        editor.ifPresent(TwinEditor::enter);
    }

    private void lay(Row row, boolean open) {
        editor = Optional.empty();
        getStyleClass().remove("chosen");
        if (open) getStyleClass().add("chosen");
        body.getChildren().setAll(open ? written(row) : read(row), state);
    }

    private Node written(Row row) {
        if (!model.mayWrite() || row.is(State.STAYS)) return read(row);
        var made = new TwinEditor(row.unit(), texts, model, words);
        editor = Optional.of(made);
        return made;
    }

    private Node read(Row row) {
        return new SideBySide(
                Texts.label(texts.original(row.unit()), "twin-original"), translation(row));
    }

    private Button translation(Row row) {
        var text =
                row.translated()
                        .map(Translated::words)
                        .map(said -> texts.read(row.unit(), said))
                        .orElse("");
        var said = row.is(State.STAYS) ? words.text("twin.stays") : text;
        var button =
                Buttons.quiet(
                        Command.named(
                                said.isBlank() ? words.text("twin.nothingYet") : said,
                                () -> model.enter(row.unit())));
        button.getStyleClass().addAll("statement-words", "block-words");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.name(row.unit()));
        button.accessibleHelpProperty().unbind();
        button.setAccessibleHelp(said);
        return button;
    }

    private void say(Row row) {
        var all = new ArrayList<Node>(List.of(chip(row)));
        row.check().filter(_ -> row.is(State.CHECKED)).map(this::checked).ifPresent(all::add);
        row.translated()
                .filter(it -> row.is(State.TRANSLATED) && !it.by().isBlank())
                .map(it -> Texts.small(words.text("twin.by", it.by())))
                .ifPresent(all::add);
        if (row.is(State.STALE)) all.add(Texts.small(words.text("twin.staleMeans")));
        if (model.mayCheck(row)) all.add(Buttons.quiet(checking(row)));
        state.getChildren().setAll(all);
    }

    private Label checked(LifeLine line) {
        var day = words.date(line.at().atZone(model.zone()).toLocalDate());
        return Texts.small(words.text("twin.checkedBy", line.by(), day));
    }

    private Command checking(Row row) {
        return Command.named(words.text("twin.check"), () -> model.check(List.of(row)))
                .icon(Feather.CHECK)
                .runningWhile(model.working());
    }

    private Chip chip(Row row) {
        var text = words.of("twin.state", row.state());
        return switch (row.state()) {
            case STAYS -> new Chip(text, Tone.NEUTRAL, Feather.CORNER_DOWN_RIGHT);
            case NOT_TRANSLATED -> new Chip(text, Tone.NEUTRAL, Feather.CIRCLE);
            case DRAFT -> new Chip(text, Tone.NEUTRAL, Feather.EDIT_3);
            case STALE -> new Chip(text, Tone.WARN, Feather.ALERT_TRIANGLE);
            case TRANSLATED -> new Chip(text, Tone.ACCENT, Feather.CLOCK);
            case CHECKED -> new Chip(text, Tone.GOOD, Feather.CHECK);
        };
    }
}
