package org.tyst.screens.review;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.life.Accepting;
import org.tyst.reports.life.Changes;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Proposal;
import org.tyst.reports.life.Step;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.signoff.ReasonSheet;
import org.tyst.screens.syncing.Compared;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** One paragraph to be read, what was said of it, and the acts of whoever reads it. */
final class ReviewedBlock {
    private final ReviewViewModel model;
    private final ReviewViewModel.Shown now;
    private final Words words;
    private final Days days;
    private final Node page;

    ReviewedBlock(
            ReviewViewModel model, ReviewViewModel.Shown now, Words words, Days days, Node page) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.days = days;
        this.page = page;
    }

    Card of(Block block) {
        var card = new Card(Texts.body(text(block)));
        now.life().comments(block.id()).forEach(line -> card.add(comment(line)));
        now.life().proposals().stream()
                .filter(one -> one.block().equals(block.id()))
                .forEach(one -> card.add(proposal(one)));
        if (now.mayPropose()) card.add(Buttons.flow(remarking(block), proposing(block)));
        return card;
    }

    private String text(Block block) {
        return now.number(block).map(number -> number + ".  ").orElse("") + Changes.told(block);
    }

    private Node comment(LifeLine line) {
        var said = ((Step.Commented) line.step()).text();
        return new Card(
                Texts.small(words.text("review.remarked", line.by(), days.moment(line.at()))),
                Texts.quote(said));
    }

    private Node proposal(Proposal it) {
        var card =
                new Card(
                        Texts.strong(words.text("review.proposed", it.by(), days.moment(it.at()))));
        card.marks(chip(it));
        card.add(
                Texts.small(words.text("review.before")),
                Compared.of(it.before(), it.after()),
                Texts.small(words.text("review.after")),
                Compared.of(it.after(), it.before()),
                Texts.body(words.text("review.why", it.why())));
        it.answer()
                .ifPresent(answer ->
                        card.add(
                                Texts.body(
                                        words.text(
                                                answer.accepted()
                                                        ? "review.accepted"
                                                        : "review.declined",
                                                days.moment(answer.at()),
                                                answer.because()))));
        if (it.isOpen() && now.mine() && now.report().isDraft()) answering(it, card);
        return card;
    }

    private void answering(Proposal it, Card card) {
        if (model.isOutdated(it)) card.add(Banner.warn(words.text("review.outdated")));
        card.add(Buttons.flow(Buttons.plain(accepting(it)), Buttons.plain(declining(it))));
    }

    private Chip chip(Proposal it) {
        return it.answer()
                .map(answer ->
                        answer.accepted()
                                ? new Chip(
                                        words.text("review.isAccepted"), Tone.GOOD, Feather.CHECK)
                                : new Chip(
                                        words.text("review.isDeclined"), Tone.NEUTRAL, Feather.X))
                .orElseGet(() -> new Chip(words.text("review.isOpen"), Tone.WARN, Feather.CLOCK));
    }

    private Command accepting(Proposal it) {
        return reason("review.accept", "review.accepting", why -> model.accept(it, why))
                .icon(Feather.CHECK);
    }

    private Command declining(Proposal it) {
        return reason("review.decline", "review.declining", why -> model.decline(it, why))
                .icon(Feather.X);
    }

    private Node remarking(Block block) {
        return Buttons.quiet(
                reason("review.remark", "review.remarking", text -> model.remark(block, text))
                        .icon(Feather.MESSAGE_SQUARE));
    }

    private Node proposing(Block block) {
        return Accepting.mayPropose(block)
                ? Buttons.quiet(
                        Command.named(
                                        words.text("review.propose"),
                                        () -> new ProposalSheet(block, words, model).openOver(page))
                                .icon(Feather.EDIT_3))
                : Texts.small(words.text("review.notToBeReworded"));
    }

    private Command reason(String name, String sheet, Consumer<String> then) {
        return Command.named(
                words.text(name), () -> new ReasonSheet(words, sheet, false, then).openOver(page));
    }
}
