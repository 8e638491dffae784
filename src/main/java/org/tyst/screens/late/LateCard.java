package org.tyst.screens.late;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.syncing.Compared;
import org.tyst.sync.late.LateReview;
import org.tyst.sync.late.LateWords;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** One thing that came late, or an interview with its statements: who wrote it and when, its words beside what stands, and what can become of it. */
final class LateCard {
    private static final double HALF = 50;

    private final LateViewModel model;
    private final Words words;
    private final Days days;
    private final Node page;

    /** @param page over which it is asked why something is set aside */
    LateCard(LateViewModel model, Words words, Days days, Node page) {
        this.model = model;
        this.words = words;
        this.days = days;
        this.page = page;
    }

    Card of(LateGroup group) {
        var late = group.first().late();
        var card = new Card(words.of("terms.Kind", group.kind()));
        card.marks(chip(group));
        card.add(
                Texts.muted(
                        words.text(
                                "late.written",
                                late.author(),
                                days.moment(late.writtenAt()),
                                days.moment(late.arrivedAt()))));
        group.words().forEach(each -> card.add(one(each)));
        if (group.isOpen()) return card.add(choices(group));
        card.addAll(decisions(group));
        return group.isOnlySetAside() ? card.add(afterAll(group)) : card;
    }

    private Node afterAll(LateGroup group) {
        return Buttons.row(
                Buttons.quiet(deciding("late.takeInAfterAll", () -> model.takeIn(List.of(group)))));
    }

    private Chip chip(LateGroup group) {
        return group.isOpen()
                ? new Chip(words.text("late.toDecide"), Tone.WARN, Feather.CLOCK)
                : new Chip(words.text("late.decided"), Tone.GOOD, Feather.CHECK);
    }

    private Node one(LateWords late) {
        if (late.late().gone()) return Texts.body(words.text("late.wantedOut"));
        return late.standing().map(now -> beside(late, now)).orElseGet(() -> isNew(late));
    }

    private Node isNew(LateWords late) {
        return side("late.isNew", Texts.quote(String.join("\n", late.texts())));
    }

    private Node beside(LateWords late, LateWords.Standing now) {
        var sides = LateSides.of(late, now);
        if (sides.isSame()) return side("late.same", Texts.quote(String.join("\n", late.texts())));
        var both = new GridPane();
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        both.getColumnConstraints().setAll(half, half);
        both.getStyleClass().add("flow-gap-2");
        both.addRow(
                0,
                side("late.cameLate", Compared.of(sides.lateText(), sides.standingText())),
                new VBox(
                        side("late.stands", Compared.of(sides.standingText(), sides.lateText())),
                        Texts.small(
                                words.text(
                                        "late.standsBy",
                                        now.author(),
                                        days.moment(now.writtenAt())))));
        return both;
    }

    private Node side(String title, Node text) {
        var side = new VBox(Texts.strong(words.text(title)), text);
        side.getStyleClass().add("gap-1");
        return side;
    }

    private Node choices(LateGroup group) {
        var row =
                Buttons.flow(
                        Buttons.plain(
                                deciding("late.takeIn", () -> model.takeIn(List.of(group)))
                                        .icon(Feather.CHECK)));
        if (group.mayStandBeside())
            row.getChildren()
                    .add(
                            Buttons.plain(
                                    deciding("late.beside", () -> model.keepBeside(group))
                                            .icon(Feather.COPY)));
        row.getChildren()
                .add(
                        Buttons.plain(
                                deciding(
                                                "late.setAside",
                                                () ->
                                                        new AsideSheet(model, group, words)
                                                                .openOver(page))
                                        .icon(Feather.ARCHIVE)));
        group.whereItStands()
                .map(place ->
                        Buttons.link(Command.named(words.text("late.open"), () -> model.go(place))))
                .ifPresent(row.getChildren()::add);
        return row;
    }

    private Command deciding(String key, Runnable act) {
        return Command.named(words.text(key), act).runningWhile(model.deciding());
    }

    private List<Node> decisions(LateGroup group) {
        var lines = new ArrayList<Node>();
        for (var review : group.reviews()) {
            lines.add(Texts.strong(said(review)));
            if (!review.why().isBlank()) lines.add(Texts.quote(review.why()));
        }
        return lines;
    }

    private String said(LateReview review) {
        return words.text("late.said." + review.choice(), review.by(), days.moment(review.at()));
    }
}
