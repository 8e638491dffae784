package org.tyst.screens.picture;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.dispatch.Extract;
import org.tyst.screens.Leaving;
import org.tyst.screens.outgoing.ExtractCard;
import org.tyst.screens.outgoing.ExtractSaid;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.WritingLine;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;

/** A picture of the case on its way to a file or to paper: what was made, what the reading back found, and what it is for. */
public final class PicturePaperView extends StackPane implements Acts, Leaving {
    private final PicturePaperViewModel model;
    private final Papers papers;
    private final Words words;
    private final ExtractSaid said;
    private final TextField purpose = new WritingLine();
    private Page page;

    public PicturePaperView(PicturePaperViewModel model, Papers papers, Words words) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        page = titled();
        said = new ExtractSaid(model.run(), words, history(), _ -> words.text("picture.outdated"));
        purpose.textProperty().bindBidirectional(model.purpose());
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
        if (model.isGone().get()) return titled().add(gone()).secondary(back());
        return model.run()
                .made()
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
                .say(said)
                .add(ExtractCard.of(extract, words, List.of()), asked())
                .primary(leaving("contact.save", Feather.SAVE, this::save, whyNot))
                .secondary(
                        leaving("contact.print", Feather.PRINTER, this::print, whyNot),
                        Command.named(words.text("contact.look"), () -> look(extract))
                                .icon(Feather.EYE),
                        back());
    }

    private Command leaving(String name, Feather icon, Runnable act, String whyNot) {
        return Command.named(words.text(name), act)
                .icon(icon)
                .enabledWhen(mayLeave(), whyNot)
                .runningWhile(model.run().working());
    }

    private Field asked() {
        return new Field(words.text("contact.purpose"), purpose)
                .hint(words.text("contact.purposeHint"));
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

    private BooleanBinding mayLeave() {
        return Bindings.createBooleanBinding(model::mayLeave, model.run().made(), model.purpose());
    }

    private Command back() {
        return Command.named(words.text("common.back"), model::back).icon(Feather.CORNER_UP_LEFT);
    }

    private Command history() {
        return Command.named(words.text("picture.history"), model::toTheHistory)
                .icon(Feather.CLOCK);
    }
}
