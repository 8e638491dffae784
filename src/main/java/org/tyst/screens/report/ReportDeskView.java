package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.Autosave;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Filling;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Section;
import org.tyst.screens.Leaving;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The report desk: sections, the section's blocks, and the record beside them. */
public final class ReportDeskView extends StackPane implements Leaving, Acts {
    private final ReportDesks desks;
    private final ReportId id;
    private final ReportDeskViewModel model;
    private final Preview preview;
    private final Words words;
    private final SavedLine saved;
    private final VBox middle = new VBox();
    private final VBox blocks = new VBox();
    private final Map<BlockId, BlockCard> cards = new HashMap<>();
    private final List<QuestionCard> questions = new ArrayList<>();
    private Optional<Page> page = Optional.empty();
    private final Subscription showing;
    private List<Object> shape = List.of();

    public ReportDeskView(
            ReportDesks desks, ReportId id, Preview preview, Words words, SavedLine saved) {
        this.desks = desks;
        this.id = id;
        this.model = desks.enter(id);
        this.preview = preview;
        this.words = words;
        this.saved = saved;
        middle.getStyleClass().addAll("gap-2", "report-middle");
        blocks.getStyleClass().add("gap-2");
        getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        showing =
                Subscription.combine(
                        model.opened()
                                .subscribe(found -> found.ifPresent(now -> show(now.report()))),
                        model.selected().subscribe(this::showSection),
                        model.saving().subscribe(this::say));
    }

    @Override
    public void left() {
        showing.unsubscribe();
        desks.leave(id);
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    private void show(Report report) {
        if (page.isEmpty()) enter(report);
        showSection();
    }

    private void enter(Report report) {
        var made =
                new Page(report.title())
                        .act(previewing())
                        .fill(panes())
                        .primary(
                                Command.named(words.text("report.send"), model::send)
                                        .icon(Feather.SEND))
                        .footEnd(saved)
                        .knowsNow(this::acts);
        if (!report.isDraft()) made.say(Banner.info(words.of("report.readOnly", report.status())));
        page = Optional.of(made);
        getChildren().setAll(made);
    }

    /** What can be done in the section that is open, and the way to the others. */
    private List<Command> acts() {
        var acts = new ArrayList<Command>();
        if (model.section().filter(this::mayAdd).isPresent())
            acts.addAll(List.of(addParagraph(), addChronology(), addFamily()));
        model.sections().stream().map(this::goTo).forEach(acts::add);
        return acts;
    }

    private Command goTo(SectionRow row) {
        return Command.named(
                words.text("shell.goTo", row.title()), () -> model.selected().set(row.key()));
    }

    private Node panes() {
        var list = Regions.mark(new SectionList(model, words), words.text("report.sections"));
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var record = Regions.mark(new RecordPane(model, words), words.text("report.record"));
        return new Panes(list, Regions.mark(scroll, words.text("report.section")), record);
    }

    /** Builds the middle anew only when its shape has changed; while somebody types, only numbers and marks change. */
    private void showSection() {
        model.section()
                .ifPresent(section -> {
                    var now = shapeOf(section);
                    if (!now.equals(shape)) build(section);
                    shape = now;
                    section.blocks()
                            .forEach(block ->
                                    card(block.id()).ifPresent(card -> card.refresh(block)));
                    questions.forEach(card -> card.refresh(report()));
                });
    }

    private Optional<BlockCard> card(BlockId id) {
        return Optional.ofNullable(cards.get(id));
    }

    private static List<Object> shapeOf(Section section) {
        var shape = new ArrayList<Object>(List.of(section.key()));
        section.blocks()
                .forEach(block ->
                        shape.add(
                                List.of(block.id(), block.disclosure(), block.sources().toList())));
        return shape;
    }

    private void build(Section section) {
        var before = List.copyOf(cards.keySet());
        var cameFromHere = !shape.isEmpty() && shape.getFirst().equals(section.key());
        cards.clear();
        questions.clear();
        section.blocks()
                .forEach(block -> cards.put(block.id(), new BlockCard(block, model, words)));
        blocks.getChildren()
                .setAll(
                        section.blocks().stream()
                                .flatMap(block -> card(block.id()).stream())
                                .toList());
        middle.getChildren().setAll(parts(section));
        if (cameFromHere) enterFirstNew(section, before);
    }

    private void enterFirstNew(Section section, List<BlockId> before) {
        section.blocks().stream()
                .map(Block::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .flatMap(this::card)
                .ifPresent(BlockCard::enter);
    }

    private List<Node> parts(Section section) {
        var parts = new ArrayList<Node>();
        model.above(section).ifPresent(title -> parts.add(Texts.small(title)));
        parts.add(Texts.section(section.title()));
        model.slot()
                .map(slot -> slot.prompt().in(words.language()))
                .filter(prompt -> !prompt.isBlank())
                .ifPresent(prompt -> parts.add(Texts.muted(prompt)));
        if (section.filling() == Filling.COURT_QUESTIONS) parts.addAll(questions());
        else if (section.filling() != Filling.AUTHOR)
            parts.add(Banner.info(words.of("report.filling", section.filling())));
        parts.add(blocks);
        if (mayAdd(section)) parts.add(adding(section));
        return parts;
    }

    private boolean mayAdd(Section section) {
        return section.filling() == Filling.AUTHOR && model.mayWrite();
    }

    private List<? extends Node> questions() {
        for (var number = 1; number <= report().questions().size(); number++)
            questions.add(new QuestionCard(number, report(), model, words));
        return questions.isEmpty()
                ? List.of(Texts.muted(words.text("report.noQuestions")))
                : questions;
    }

    private Report report() {
        return model.opened().get().orElseThrow().report();
    }

    private Node adding(Section section) {
        var row =
                Buttons.flow(
                        Buttons.plain(addParagraph()),
                        Buttons.quiet(addChronology()),
                        Buttons.quiet(addFamily()));
        if (!section.blocks().isEmpty()) return row;
        var because = new TextField(section.notRelevantBecause());
        because.textProperty().addListener((_, _, text) -> model.notRelevant(text));
        var field =
                new Field(words.text("report.notRelevant"), because)
                        .hint(words.text("report.notRelevantHint"));
        var both = new VBox(row, field);
        both.getStyleClass().add("gap-2");
        return both;
    }

    private Command addParagraph() {
        return Command.named(words.text("report.addParagraph"), model::addParagraph)
                .icon(Feather.PLUS);
    }

    private Command addChronology() {
        return Command.named(words.text("report.addChronology"), model::addChronology)
                .icon(Feather.LIST);
    }

    private Command addFamily() {
        return Command.named(words.text("report.addFamily"), model::addFamily)
                .icon(Feather.GIT_BRANCH);
    }

    private Command previewing() {
        return Command.named(
                        words.text("report.preview"),
                        () -> preview.openOver(this, model.opened().get()))
                .icon(Feather.EYE)
                .shortcut("Shortcut+P");
    }

    private void say(Autosave.State state) {
        switch (state) {
            case Autosave.State.Waiting _, Autosave.State.Saving _ -> saved.saving();
            case Autosave.State.Settled settled -> saved.show(settled.outcome());
        }
        if (state instanceof Autosave.State.Settled(SaveOutcome.Stale _))
            page.ifPresent(now -> now.say(Banner.warn(words.text("report.stale"))));
    }
}
