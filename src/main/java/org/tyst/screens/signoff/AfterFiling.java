package org.tyst.screens.signoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.FiledCopy;
import org.tyst.reports.Report;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Step;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** A filed report: the copies that left and how each arrived, and the documents that put it right or go on from it. */
final class AfterFiling {
    private final SignOffViewModel model;
    private final Standing now;
    private final Words words;
    private final Days days;
    private final Node page;

    AfterFiling(SignOffViewModel model, Standing now, Words words, Days days, Node page) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.days = days;
        this.page = page;
    }

    List<Node> of() {
        return List.of(receipt(), following());
    }

    private Section receipt() {
        var section =
                new Section(words.text("signoff.filed"), Banner.good(words.text("signoff.frozen")));
        return section.addAll(now.copies().stream().map(this::card).toList());
    }

    private Node card(FiledCopy copy) {
        var served = servedOf(copy.id().value());
        return new Card(copy.recipient().name())
                .marks(
                        served.isEmpty()
                                ? new Chip(
                                        words.text("signoff.notServed"), Tone.WARN, Feather.CLOCK)
                                : new Chip(words.text("signoff.served"), Tone.GOOD, Feather.CHECK))
                .add(
                        new KeyValues()
                                .add(words.text("signoff.file"), copy.fileName())
                                .add(words.text("signoff.filedAt"), days.moment(copy.filedAt()))
                                .add(words.text("send.sha"), hash(copy)))
                .addAll(served.stream().map(this::arrived).toList())
                .add(Buttons.row(Buttons.quiet(serving(copy))));
    }

    private static Node hash(FiledCopy copy) {
        return Texts.label(copy.sha256(), "small", "measure");
    }

    private List<LifeLine> servedOf(UUID copy) {
        return now.life().served().stream()
                .filter(line -> ((Step.Served) line.step()).copy().equals(copy))
                .toList();
    }

    private Node arrived(LifeLine line) {
        var served = (Step.Served) line.step();
        return Texts.body(
                words.text(
                                "signoff.servedOn",
                                words.date(served.on()),
                                words.of("signoff.way", served.way()),
                                line.by())
                        + (served.receipt().isBlank()
                                ? ""
                                : " " + words.text("signoff.receipt", served.receipt())));
    }

    private Command serving(FiledCopy copy) {
        return Command.named(
                        words.text("signoff.recordService", copy.recipient().name()),
                        () -> new ServedSheet(copy, words, model::served).openOver(page))
                .icon(Feather.CHECK_SQUARE);
    }

    private Section following() {
        var section = new Section(words.text("signoff.after"));
        now.later().forEach(one -> section.add(link(one)));
        if (now.later().isEmpty()) section.add(Texts.muted(words.text("signoff.nothingAfter")));
        return section.add(Buttons.row(Buttons.plain(correcting())));
    }

    private Node link(Report one) {
        var how = one.follows().orElseThrow().how();
        return Buttons.link(
                Command.named(
                        words.text("signoff.after." + how, one.title()),
                        () -> model.go(new Place.SignOff(one.id()))));
    }

    /** It is begun where every report is begun; there the templates say which document puts which right. */
    private Command correcting() {
        return Command.named(
                        words.text("signoff.correct"), () -> model.correct(now.report().caseId()))
                .icon(Feather.FILE_PLUS);
    }

    /** What this one comes after. */
    Optional<Node> before() {
        return now.earlier()
                .map(one ->
                        Buttons.link(
                                Command.named(
                                        words.text(
                                                "signoff.before."
                                                        + now.report()
                                                                .follows()
                                                                .orElseThrow()
                                                                .how(),
                                                one.title()),
                                        () -> model.go(new Place.SignOff(one.id())))));
    }
}
