package org.tyst.screens.picture;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.screens.Leaving;
import org.tyst.screens.outgoing.FindingTexts;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;

/** A picture of the case on its way to a file or to paper: what was made, what the reading back found, and what it is for. */
public final class PicturePaperView extends StackPane implements Acts, Leaving {
    private final PicturePaperViewModel model;
    private final Papers papers;
    private final Words words;
    private final VBox told = new VBox();
    private final TextField purpose = new TextField();
    private Page page;

    public PicturePaperView(PicturePaperViewModel model, Papers papers, Words words) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        page = titled();
        told.getStyleClass().add("gap-2");
        purpose.textProperty().bindBidirectional(model.purpose());
        model.isGone().subscribe(this::show);
        model.made().subscribe(this::show);
        model.outcome().subscribe(this::tell);
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public void left() {
        model.left();
    }

    private void show() {
        page = page();
        getChildren().setAll(page);
    }

    private Page page() {
        if (model.isGone().get()) return titled().add(gone());
        return model.made()
                .get()
                .map(this::made)
                .orElseGet(() -> titled().add(Meanwhile.reading(words.text("picture.making"))));
    }

    private Page titled() {
        return new Page(words.of("picture.title", model.picture()));
    }

    private Node gone() {
        return new EmptyPage(
                Feather.PRINTER, words.text("picture.gone"), words.text("picture.goneNext"));
    }

    private Page made(Extract extract) {
        var whyNot =
                words.text(extract.check().stops() ? "contact.stopped" : "contact.answerFirst");
        return titled().describe(words.text("picture.intro"))
                .say(told)
                .add(card(extract), asked())
                .primary(leaving("contact.save", Feather.SAVE, model::save, whyNot))
                .secondary(
                        leaving("contact.print", Feather.PRINTER, model::print, whyNot),
                        Command.named(words.text("contact.look"), () -> look(extract))
                                .icon(Feather.EYE),
                        Command.named(words.text("common.back"), model::back)
                                .icon(Feather.CORNER_UP_LEFT));
    }

    private Command leaving(String name, Feather icon, Runnable act, String whyNot) {
        return Command.named(words.text(name), act)
                .icon(icon)
                .enabledWhen(mayLeave(), whyNot)
                .runningWhile(model.working());
    }

    private Card card(Extract extract) {
        var card = new Card(extract.view().recipient().name()).add(facts(extract));
        if (extract.check().stops()) card.lit();
        return card.addAll(findings(extract));
    }

    private Node facts(Extract extract) {
        return new KeyValues()
                .add(words.text("send.variant"), extract.view().marks().variant())
                .add(words.text("send.file"), extract.fileName())
                .add(words.text("send.pages"), String.valueOf(extract.printed().pages()))
                .add(
                        words.text("send.readBack"),
                        words.text(
                                "send.looked", extract.check().looked(), extract.check().values()));
    }

    private List<Node> findings(Extract extract) {
        var texts = new FindingTexts(words);
        var all =
                extract.check().findings().stream()
                        .<Node>map(finding ->
                                finding.stops()
                                        ? Banner.problem(texts.of(finding))
                                        : Banner.warn(texts.of(finding)))
                        .toList();
        return all.isEmpty()
                ? List.of(new Chip(words.text("send.clean"), Tone.GOOD, Feather.CHECK_CIRCLE))
                : all;
    }

    private Field asked() {
        return new Field(words.text("contact.purpose"), purpose)
                .hint(words.text("contact.purposeHint"));
    }

    private void look(Extract extract) {
        papers.openOver(
                page,
                words.text("contact.pagesOf", extract.view().recipient().name()),
                words.text("contact.pagesNote"),
                extract.printed()::bytes);
    }

    private BooleanBinding mayLeave() {
        return Bindings.createBooleanBinding(model::mayLeave, model.made(), model.purpose());
    }

    /** In its place from the beginning, so that what was typed keeps the focus. */
    private void tell() {
        told.getChildren().setAll(model.outcome().get().stream().map(this::banner).toList());
        told.setVisible(!told.getChildren().isEmpty());
        told.setManaged(told.isVisible());
    }

    private Node banner(ExtractOutcome outcome) {
        return switch (outcome) {
            case ExtractOutcome.Out out ->
                    Banner.good(words.of("contact.out", out.receipt().way())).act(history());
            case ExtractOutcome.CalledOff _ -> Banner.info(words.text("contact.calledOff"));
            case ExtractOutcome.Stopped _ -> Banner.problem(words.text("contact.stopped"));
            case ExtractOutcome.Unanswered it ->
                    Banner.warn(words.of("contact.missing", it.missing()));
            case ExtractOutcome.Outdated _ -> Banner.warn(words.text("picture.outdated"));
            case ExtractOutcome.NotDone it -> Banner.problem(words.of("contact.notDone", it.why()));
        };
    }

    private Command history() {
        return Command.named(words.text("picture.history"), model::toTheHistory)
                .icon(Feather.CLOCK);
    }
}
