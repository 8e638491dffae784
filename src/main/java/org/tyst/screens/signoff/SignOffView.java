package org.tyst.screens.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.life.Condition;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Sign-off: what has to be settled before a report is signed, each with the way to it, and then the signature. */
public final class SignOffView extends StackPane implements Acts {
    private final SignOffViewModel model;
    private final Words words;
    private final Days days;
    private final VBox body = new VBox();
    private Page page;
    private Optional<SignatureSection> signing = Optional.empty();

    public SignOffView(SignOffViewModel model, Words words, Days days) {
        this.model = model;
        this.words = words;
        this.days = days;
        body.getStyleClass().add("gap-3");
        page = new Page(words.text("signoff.title"));
        model.shown().subscribe(this::show);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    private void show(Optional<SignOffViewModel.Shown> found) {
        if (found.isEmpty()) getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        else show(found.get());
    }

    private void show(SignOffViewModel.Shown shown) {
        var now = shown.now();
        page = new Page(words.text("signoff.titleOf", now.report().title()));
        page.marks(stage(now));
        page.say(said(shown).toArray(Node[]::new));
        body.getChildren().setAll(parts(shown));
        page.add(body);
        acts(now);
        getChildren().setAll(page);
    }

    private Chip stage(Standing now) {
        return new Chip(
                words.of("case.reportStatus", now.life().stage()), Tone.ACCENT, Feather.MAP_PIN);
    }

    private List<Node> said(SignOffViewModel.Shown shown) {
        var now = shown.now();
        var all = new ArrayList<Node>();
        shown.outcome().flatMap(this::trouble).ifPresent(all::add);
        now.life()
                .lostSignature()
                .ifPresent(line ->
                        all.add(
                                Banner.warn(
                                        words.text(
                                                "signoff.lost",
                                                line.by(),
                                                days.moment(line.at())))));
        if (!now.mine()) all.add(notMine(now));
        return all;
    }

    private Banner notMine(Standing now) {
        var banner = Banner.info(words.text("signoff.notYours", now.report().author().name()));
        return now.mayTakeOn()
                ? banner.act(
                        Command.named(words.text("signoff.takeOn"), model::takeOn)
                                .icon(Feather.USER_PLUS))
                : banner;
    }

    private Optional<Node> trouble(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _ -> Optional.empty();
            case SaveOutcome.NotSaved not ->
                    Optional.of(Banner.problem(words.of("common.notSaved", not.why())));
            case SaveOutcome.Stale _ -> Optional.of(Banner.warn(words.text("signoff.stale")));
        };
    }

    private List<Node> parts(SignOffViewModel.Shown shown) {
        var now = shown.now();
        var parts = new ArrayList<Node>();
        new AfterFiling(model, now, words, days, this).before().ifPresent(parts::add);
        var signature = new SignatureSection(model, now, words, days);
        if (now.report().isFiled())
            parts.addAll(new AfterFiling(model, now, words, days, this).of());
        if (now.report().isDraft() && now.mine()) parts.add(toSettle(shown));
        if (!now.toTell().isEmpty()) parts.add(new ShareBackSection(model, now, words, this).of());
        parts.add(new CheckSection(model, now, words, days, this).of());
        now.report().signature().map(signature::signed).ifPresent(parts::add);
        if (now.report().isDraft() && now.mine()) parts.add(signature.declaring());
        signing = Optional.of(signature);
        return parts;
    }

    private void acts(Standing now) {
        var status = now.report().status();
        if (!now.mine()) return;
        if (now.report().isDraft()) {
            signing.ifPresent(it -> page.primary(it.signing()));
            page.secondary(withdrawing());
        } else if (status == ReportStatus.FINAL) {
            page.primary(sending(now)).secondary(takingBack());
        } else if (status == ReportStatus.WITHDRAWN_BEFORE_FILING) {
            page.primary(
                    Command.named(words.text("signoff.takeUpAgain"), model::takeUpAgain)
                            .icon(Feather.CORNER_UP_LEFT));
        }
    }

    private Command sending(Standing now) {
        return Command.named(
                        words.text("report.send"),
                        () -> model.go(new Place.Send(now.report().id())))
                .icon(Feather.SEND);
    }

    private Command takingBack() {
        return Command.named(
                        words.text("signoff.takeBack"),
                        () ->
                                new ReasonSheet(words, "signoff.takingBack", true, model::takeBack)
                                        .openOver(this))
                .icon(Feather.CORNER_UP_LEFT);
    }

    private Command withdrawing() {
        return Command.named(
                        words.text("signoff.withdraw"),
                        () ->
                                new ReasonSheet(
                                                words,
                                                "signoff.withdrawing",
                                                false,
                                                model::withdraw)
                                        .openOver(this))
                .icon(Feather.ARCHIVE);
    }

    private Section toSettle(SignOffViewModel.Shown shown) {
        var now = shown.now();
        if (now.conditions().isEmpty() && shown.stopped().isEmpty())
            return new Section(
                    words.text("signoff.settled"), Banner.good(words.text("signoff.ready")));
        var rows = new ConditionRow(model, words, this);
        var all = new ArrayList<Condition>(now.conditions());
        all.addAll(new Stopped(words).of(shown.stopped()));
        var card = new Card();
        all.forEach(condition -> card.add(rows.of(condition, now)));
        return new Section(words.text("signoff.toSettle", all.size()), card);
    }
}
