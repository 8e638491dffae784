package org.tyst.screens.contact;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.FilingOutcome;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;

/** Printing or saving one signed contact: say for whom, look at what was made, and let it out through the gate. */
public final class ContactPaperView extends StackPane implements Acts, Leaving {
    private final ContactPaperViewModel model;
    private final Papers papers;
    private final Words words;
    private final VBox told = new VBox();
    private Page page;

    public ContactPaperView(ContactPaperViewModel model, Papers papers, Words words) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        page = new Page(words.text("contact.title"));
        told.getStyleClass().add("gap-2");
        model.opened().subscribe(this::show);
        model.isGone().subscribe(this::show);
        model.made().subscribe(this::show);
        model.outcome().subscribe(this::tell);
        tell();
        show();
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
        if (model.isGone().get()) return gone();
        if (model.opened().get().isEmpty())
            return new Page(words.text("contact.title"))
                    .add(Meanwhile.reading(words.text("common.opening")));
        return model.made().get().map(this::made).orElseGet(this::asking);
    }

    private Page gone() {
        return new Page(words.text("contact.title"))
                .add(
                        new EmptyPage(
                                Feather.PRINTER,
                                words.text("contact.gone"),
                                words.text("contact.goneNext")));
    }

    private Page asking() {
        return new Page(words.text("contact.title"))
                .describe(words.text("contact.intro"))
                .say(told)
                .add(new ContactChoices(model, words))
                .primary(
                        Command.named(words.text("contact.make"), model::make)
                                .icon(Feather.FILE_TEXT)
                                .runningWhile(model.working()))
                .secondary(back());
    }

    private Page made(Extract extract) {
        return new Page(words.text("contact.title"))
                .describe(words.text("contact.madeIntro"))
                .say(told)
                .add(new ContactGate(model, extract, words))
                .primary(
                        Command.named(words.text("contact.save"), model::save)
                                .icon(Feather.SAVE)
                                .enabledWhen(mayLeave(), whyNot(extract))
                                .runningWhile(model.working()))
                .secondary(
                        Command.named(words.text("contact.print"), model::print)
                                .icon(Feather.PRINTER)
                                .enabledWhen(mayLeave(), whyNot(extract))
                                .runningWhile(model.working()),
                        Command.named(words.text("contact.look"), () -> look(extract))
                                .icon(Feather.EYE),
                        Command.named(words.text("contact.again"), model::again)
                                .icon(Feather.CORNER_UP_LEFT));
    }

    private void look(Extract extract) {
        papers.openOver(
                page,
                words.text("contact.pagesOf", extract.view().recipient().name()),
                words.text("contact.pagesNote"),
                extract.printed()::bytes);
    }

    private Command back() {
        return Command.named(words.text("contact.back"), model::toContact)
                .icon(Feather.CORNER_UP_LEFT);
    }

    private BooleanBinding mayLeave() {
        return Bindings.createBooleanBinding(
                model::mayLeave, model.made(), model.gateway(), model.purpose(), model.reason());
    }

    private String whyNot(Extract extract) {
        return words.text(extract.check().stops() ? "contact.stopped" : "contact.answerFirst");
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
                    Banner.good(words.of("contact.out", out.receipt().way()))
                            .act(
                                    Command.named(
                                            words.text("contact.toVersions"), model::toVersions));
            case ExtractOutcome.CalledOff _ -> Banner.info(words.text("contact.calledOff"));
            case ExtractOutcome.Stopped _ -> Banner.problem(words.text("contact.stopped"));
            case ExtractOutcome.Unanswered it -> Banner.warn(unanswered(it.missing()));
            case ExtractOutcome.Outdated it -> Banner.warn(words.of("contact.outdated", it.what()));
            case ExtractOutcome.NotDone it -> Banner.problem(words.of("contact.notDone", it.why()));
        };
    }

    private String unanswered(FilingOutcome.Missing missing) {
        return words.of("contact.missing", missing);
    }
}
