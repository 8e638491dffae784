package org.tyst.screens.contact;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Extract;
import org.tyst.screens.Leaving;
import org.tyst.screens.outgoing.ExtractSaid;
import org.tyst.screens.parts.Acts;
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
    private final ExtractSaid said;
    private Page page;

    public ContactPaperView(ContactPaperViewModel model, Papers papers, Words words) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        page = new Page(words.text("contact.title"));
        said =
                new ExtractSaid(
                        model.run(),
                        words,
                        Command.named(words.text("contact.toVersions"), model::toVersions),
                        what -> words.of("contact.outdated", what));
        model.opened().subscribe(this::show);
        model.isGone().subscribe(this::show);
        model.run().made().subscribe(this::show);
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
        return model.run().made().get().map(this::made).orElseGet(this::asking);
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
                .say(said)
                .add(new ContactChoices(model, words))
                .primary(
                        Command.named(words.text("contact.make"), model::make)
                                .icon(Feather.FILE_TEXT)
                                .runningWhile(model.run().working()))
                .secondary(back());
    }

    private Page made(Extract extract) {
        return new Page(words.text("contact.title"))
                .describe(words.text("contact.madeIntro"))
                .say(said)
                .add(new ContactGate(model, extract, words))
                .primary(
                        Command.named(words.text("contact.save"), this::save)
                                .icon(Feather.SAVE)
                                .enabledWhen(mayLeave(), whyNot(extract))
                                .runningWhile(model.run().working()))
                .secondary(
                        Command.named(words.text("contact.print"), this::print)
                                .icon(Feather.PRINTER)
                                .enabledWhen(mayLeave(), whyNot(extract))
                                .runningWhile(model.run().working()),
                        Command.named(words.text("contact.look"), () -> look(extract))
                                .icon(Feather.EYE),
                        Command.named(words.text("contact.again"), model::again)
                                .icon(Feather.CORNER_UP_LEFT));
    }

    private void save() {
        model.run().save(model.request(), this, model::settled);
    }

    private void print() {
        model.run().print(model.request(), model::settled);
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
                model::mayLeave,
                model.run().made(),
                model.gateway(),
                model.purpose(),
                model.reason());
    }

    private String whyNot(Extract extract) {
        return words.text(extract.check().stops() ? "contact.stopped" : "contact.answerFirst");
    }
}
