package org.tyst.screens.syncing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.sync.Conflict;
import org.tyst.sync.FieldClash;
import org.tyst.sync.Settlement;
import org.tyst.words.Words;

/** Two texts side by side, each with who wrote it and when; what differs is marked. The person decides, never the clock. */
public final class ConflictView extends StackPane implements Acts {
    private static final int LINES = 4;
    private static final double HALF = 50;

    private final ConflictViewModel model;
    private final Words words;
    private final ZoneId zone;
    private Page page;

    public ConflictView(ConflictViewModel model, Words words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        page = empty();
        model.conflict().subscribe(open -> show(open.map(this::full).orElseGet(this::empty)));
        model.outcome().subscribe(outcome -> outcome.ifPresent(this::say));
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Page shown) {
        page = shown;
        getChildren().setAll(shown);
    }

    private Page empty() {
        return new Page(words.text("sync.conflictTitle"))
                .add(
                        new EmptyPage(
                                Feather.GIT_MERGE,
                                words.text("sync.conflictGone"),
                                words.text("sync.conflictGoneNext")));
    }

    private Page full(Conflict conflict) {
        var full =
                new Page(words.text("sync.conflictTitle"))
                        .describe(words.text("sync.conflictIntro"));
        conflict.clashes().forEach(clash -> full.add(sides(conflict, clash)));
        full.add(ways(conflict));
        if (conflict.ways().contains(Settlement.Way.EDITED)) full.add(myText(conflict));
        return full;
    }

    private Node sides(Conflict conflict, FieldClash clash) {
        var mine =
                side(
                        "sync.mine",
                        conflict.mineBy(),
                        conflict.mineAt(),
                        clash.mine(),
                        clash.theirs());
        var theirs =
                side(
                        "sync.theirs",
                        conflict.theirsBy(),
                        conflict.theirsAt(),
                        clash.theirs(),
                        clash.mine());
        return new Section(field(clash), beside(mine, theirs), before(clash));
    }

    /** Each has half of the page, and both are as tall as the longer text. */
    private static Node beside(Node mine, Node theirs) {
        var both = new GridPane();
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        both.getColumnConstraints().setAll(half, half);
        both.getStyleClass().add("flow-gap-2");
        both.addRow(0, mine, theirs);
        return both;
    }

    private Node side(String title, String by, Instant at, String text, String other) {
        return new Card(words.text(title))
                .add(
                        Texts.small(words.text("sync.writtenBy", by, moment(at))),
                        Compared.of(text, other));
    }

    private Node before(FieldClash clash) {
        var text = clash.before().isBlank() ? words.text("sync.nothingBefore") : clash.before();
        var pane = new TitledPane(words.text("sync.before"), Texts.body(text));
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node ways(Conflict conflict) {
        var row = Buttons.flow();
        offer(row, conflict, Settlement.Way.KEEP_MINE, new Settlement.KeepMine(), Feather.USER);
        offer(
                row,
                conflict,
                Settlement.Way.KEEP_THEIRS,
                new Settlement.KeepTheirs(),
                Feather.USERS);
        offer(row, conflict, Settlement.Way.KEEP_BOTH, new Settlement.KeepBoth(), Feather.COPY);
        return new Section(
                words.text("sync.howToSettle"), Texts.muted(words.text("sync.nothingIsLost")), row);
    }

    private void offer(
            javafx.scene.layout.Pane row,
            Conflict conflict,
            Settlement.Way way,
            Settlement settlement,
            Ikon icon) {
        if (!conflict.ways().contains(way)) return;
        row.getChildren()
                .add(
                        Buttons.plain(
                                settling(words.of("sync.way", way), () -> model.settle(settlement))
                                        .icon(icon)));
    }

    private Node myText(Conflict conflict) {
        var fields = new VBox();
        fields.getStyleClass().add("gap-2");
        for (var clash : conflict.clashes()) {
            var area = new WritingArea(LINES);
            area.textProperty().subscribe(text -> model.write(clash.field(), text));
            area.setText(clash.mine());
            fields.getChildren().add(new Field(field(clash), area).wide());
        }
        var keep =
                settling(words.of("sync.way", Settlement.Way.EDITED), model::settleByMyText)
                        .icon(Feather.EDIT_3);
        return new Section(words.text("sync.ownText"), fields, Buttons.row(Buttons.plain(keep)));
    }

    private Command settling(String name, Runnable act) {
        return Command.named(name, act).runningWhile(model.settling());
    }

    private String field(FieldClash clash) {
        var key = "sync.field." + clash.field();
        return words.has(key) ? words.text(key) : words.text("sync.field");
    }

    private void say(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> {}
            case SaveOutcome.NotSaved not ->
                    page.say(Banner.problem(words.of("common.notSaved", not.why())));
            case SaveOutcome.Stale _ -> page.say(Banner.warn(words.text("sync.settledMeanwhile")));
        }
    }

    private String moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, zone);
        return words.text(
                "sync.moment", words.date(local.toLocalDate()), words.time(local.toLocalTime()));
    }
}
