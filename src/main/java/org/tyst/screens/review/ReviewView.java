package org.tyst.screens.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Section;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.signoff.ReasonSheet;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** A report to be read, with what was remarked on it and proposed for it beside each paragraph. */
public final class ReviewView extends StackPane implements Acts {
    private final ReviewViewModel model;
    private final Words words;
    private final Days days;
    private Page page;

    public ReviewView(ReviewViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        page = new Page(words.text("review.title"));
        model.shown().subscribe(this::show);
        model.outcome().subscribe(this::say);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Optional<ReviewViewModel.Shown> found) {
        if (found.isEmpty()) getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        else show(found.get());
    }

    private void show(ReviewViewModel.Shown now) {
        page = new Page(words.text("review.titleOf", now.report().title()));
        page.describe(words.text(intro(now), now.report().author().name()));
        page.act(toSignOff(now), toChanges(now));
        if (now.mine() && !now.life().openProposals().isEmpty())
            page.say(Banner.warn(words.text("review.waiting", now.life().openProposals().size())));
        page.addAll(sections(now));
        if (now.mayPass()) page.primary(passing()).secondary(sendingBack());
        getChildren().setAll(page);
    }

    private static String intro(ReviewViewModel.Shown now) {
        if (now.mine()) return "review.introAuthor";
        return now.manages() ? "review.introManager" : "review.introOther";
    }

    private List<Node> sections(ReviewViewModel.Shown now) {
        var all = new ArrayList<Node>();
        for (var section : now.report().sections())
            if (!section.blocks().isEmpty() || !section.notRelevantBecause().isBlank())
                all.add(section(section, now));
        return all;
    }

    private Node section(Section section, ReviewViewModel.Shown now) {
        var parts = new VBox(Texts.section(section.title()));
        parts.getStyleClass().add("gap-2");
        if (!section.notRelevantBecause().isBlank())
            parts.getChildren()
                    .add(
                            Texts.muted(
                                    words.text(
                                            "review.notRelevant", section.notRelevantBecause())));
        var paragraphs = new ReviewedBlock(model, now, words, days, this);
        section.blocks().forEach(block -> parts.getChildren().add(paragraphs.of(block)));
        return parts;
    }

    private Command passing() {
        return Command.named(
                        words.text("review.pass"),
                        () ->
                                new ReasonSheet(words, "review.passing", true, model::pass)
                                        .openOver(this))
                .icon(Feather.CHECK_CIRCLE)
                .runningWhile(model.working());
    }

    private Command sendingBack() {
        return Command.named(
                        words.text("review.sendBack"),
                        () ->
                                new ReasonSheet(words, "review.sendingBack", false, model::sendBack)
                                        .openOver(this))
                .icon(Feather.CORNER_UP_LEFT)
                .runningWhile(model.working());
    }

    private Command toSignOff(ReviewViewModel.Shown now) {
        return Command.named(
                        words.text("review.toSignOff"),
                        () -> model.go(new Place.SignOff(now.report().id())))
                .icon(Feather.PEN_TOOL);
    }

    private Command toChanges(ReviewViewModel.Shown now) {
        return Command.named(
                        words.text("signoff.whoChanged"),
                        () -> model.go(new Place.Changes(now.report().id())))
                .icon(Feather.CLOCK);
    }

    private void say(Optional<SaveOutcome> outcome) {
        outcome.ifPresent(result -> {
            switch (result) {
                case SaveOutcome.Saved _ -> {}
                case SaveOutcome.NotSaved not ->
                        page.say(Banner.problem(words.of("common.notSaved", not.why())));
                case SaveOutcome.Stale _ -> page.say(Banner.warn(words.text("common.stale")));
            }
        });
    }
}
