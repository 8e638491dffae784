package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.Autosave;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.InSight;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SavedLine;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The report desk: sections, the section's blocks, and the record beside them. */
public final class ReportDeskView extends StackPane implements Leaving, Acts {
    private final ReportDesks desks;
    private final ReportId id;
    private final ReportDeskViewModel model;
    private final Preview preview;
    private final Words words;
    private final SavedLine saved;
    private final Subscription showing;
    private Optional<Desk> desk = Optional.empty();

    /** The page, once the report is read. */
    private record Desk(
            Page page,
            SectionList list,
            SectionPane section,
            RecordPane record,
            ReplaceBar replace) {}

    public ReportDeskView(
            ReportDesks desks, ReportId id, Preview preview, Words words, SavedLine saved) {
        this.desks = desks;
        this.id = id;
        this.model = desks.enter(id);
        this.preview = preview;
        this.words = words;
        this.saved = saved;
        getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        showing =
                Subscription.combine(
                        model.opened()
                                .subscribe(found -> found.ifPresent(now -> enter(now.report()))),
                        model.manuscript().saving().subscribe(this::say),
                        model.blocks()
                                .onPage()
                                .subscribe((_, block) -> block.ifPresent(this::previewAt)));
    }

    @Override
    public void left() {
        showing.unsubscribe();
        desk.ifPresent(it -> it.section().left());
        model.left();
        desks.leave(id);
    }

    @Override
    public Optional<Command> primary() {
        return desk.map(Desk::page).flatMap(Page::primary);
    }

    @Override
    public List<Command> commands() {
        return desk.map(Desk::page).map(Page::commands).orElse(List.of());
    }

    private void enter(Report report) {
        if (desk.isPresent()) return;
        var section = new SectionPane(model, words);
        var record = new RecordPane(model, section.acts()::cite, words);
        var list = new SectionList(model, words);
        var replace = new ReplaceBar(model.replacing(), model.mayWrite(), words);
        var page = page(report, panes(list, section, record, replace));
        desk = Optional.of(new Desk(page, list, section, record, replace));
        page.knowsNow(section.acts()::all);
        getChildren().setAll(page);
    }

    private Page page(Report report, Panes panes) {
        var made =
                new Page(report.title())
                        .act(covering(), previewing())
                        .fill(panes)
                        .primary(
                                Command.named(words.text("report.send"), model::send)
                                        .icon(Feather.SEND))
                        .footEnd(saved)
                        .knowsNow(this::ways);
        translating().ifPresent(made::act);
        asked().ifPresent(made::say);
        if (report.isDraft() && !model.manuscript().isMine())
            made.say(
                    Banner.info(words.text("report.somebodyElses", report.author().name()))
                            .act(Command.named(words.text("report.toReview"), model::review)));
        if (!report.isDraft()) made.say(Banner.info(words.of("report.readOnly", report.status())));
        var fresh = model.manuscript().fresh();
        if (fresh > 0)
            made.say(
                    Banner.info(words.text("coverage.newSince", fresh))
                            .act(Command.named(words.text("coverage.showNew"), model::coverage)));
        return made;
    }

    private Panes panes(
            SectionList list, SectionPane section, RecordPane record, ReplaceBar replace) {
        var scroll = new ScrollPane(section);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var middle = new VBox(replace, InSight.keep(scroll));
        return new Panes(
                Regions.mark(list, words.text("report.sections")),
                Regions.mark(middle, words.text("report.section")),
                Regions.mark(record, words.text("report.record")));
    }

    /** From wherever somebody is on the desk to its other parts. */
    private List<Command> ways() {
        var ways = new ArrayList<Command>();
        desk.ifPresent(it -> {
            ways.add(way("editor.find", "Shortcut+H", Feather.SEARCH, it.replace()::open));
            ways.add(way("editor.toRecord", "Shortcut+I", Feather.BOOK_OPEN, it.record()::enter));
            ways.add(way("editor.toOutline", "Shortcut+O", Feather.LIST, it.list()::enter));
        });
        return ways;
    }

    private Command way(String key, String keys, Feather icon, Runnable act) {
        return Command.named(words.text(key), act).icon(icon).shortcut(keys);
    }

    private Command previewing() {
        return Command.named(words.text("report.preview"), () -> preview(Optional.empty()))
                .icon(Feather.EYE)
                .shortcut("Shortcut+P");
    }

    private void previewAt(BlockId block) {
        preview(Optional.of(block));
    }

    private void preview(Optional<BlockId> at) {
        var looked = new Preview.Looked(model.measure()::drawn, this::find);
        model.opened().get().ifPresent(opened -> preview.openOver(this, opened, at, looked));
    }

    /** Once the preview has given the focus back. */
    private void find(BlockId block) {
        Platform.runLater(() -> model.goTo(Manuscript.Caret.at(block, 0)));
    }

    private Command covering() {
        return Command.named(words.text("coverage.open"), model::coverage)
                .icon(Feather.LINK)
                .shortcut("Shortcut+Shift+S");
    }

    /** To the other language, or to its beginning where nobody has begun it. */
    private Optional<Command> translating() {
        var desk = model.translation();
        return desk.language()
                .map(it -> way("twin.open", it, desk::open))
                .or(() ->
                        desk.offered()
                                .map(it ->
                                        way(
                                                "twin.make",
                                                it,
                                                () -> {
                                                    desk.begin(it);
                                                    desk.open();
                                                })));
    }

    /** Somebody chose the language in which there is nothing for them yet. */
    private Optional<Banner> asked() {
        var names = String.join(", ", model.translation().asking());
        return model.translation()
                .offered()
                .filter(_ -> !names.isEmpty())
                .map(language -> Banner.info(words.text("twin.chose." + language.name(), names)));
    }

    private Command way(String key, Language language, Runnable act) {
        return Command.named(words.of(key, language), act).icon(Feather.COLUMNS);
    }

    private void say(Autosave.State state) {
        switch (state) {
            case Autosave.State.Waiting _, Autosave.State.Saving _ -> saved.saving();
            case Autosave.State.Settled settled -> saved.show(settled.outcome());
        }
        if (state instanceof Autosave.State.Settled(SaveOutcome.Stale _))
            desk.ifPresent(it -> it.page().say(Banner.warn(words.text("report.stale"))));
    }
}
