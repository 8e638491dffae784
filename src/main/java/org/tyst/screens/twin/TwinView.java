package org.tyst.screens.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.Autosave;
import org.tyst.reports.Section;
import org.tyst.reports.translating.Progress;
import org.tyst.reports.translating.Progress.Row;
import org.tyst.reports.translating.Progress.State;
import org.tyst.screens.Leaving;
import org.tyst.screens.interview.Following;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Both languages of a report side by side: what is translated, what is out of date, what somebody has checked. */
public final class TwinView extends StackPane implements Leaving, Acts {
    private final TwinViewModel model;
    private final Words words;
    private final SavedLine saved;
    private final VBox rows = new VBox();
    private final VBox counts = new VBox();
    private final FlowPane acts = Buttons.wideFlow();
    private final Map<String, TwinRow> made = new HashMap<>();
    private final Subscription showing;
    private Optional<Page> page = Optional.empty();
    private Optional<Choice<String>> chooser = Optional.empty();
    private String section = "";

    public TwinView(TwinViewModel model, Words words, SavedLine saved) {
        this.model = model;
        this.words = words;
        this.saved = saved;
        rows.getStyleClass().add("gap-1");
        counts.getStyleClass().add("gap-half");
        getChildren().setAll(Meanwhile.reading(words.text("common.opening")));
        showing =
                Subscription.combine(
                        model.manuscript().opened().subscribe(_ -> show()),
                        model.progress().subscribe(_ -> show()),
                        model.section().subscribe(_ -> show()),
                        model.current().subscribe(_ -> opened()),
                        model.trouble().subscribe(it -> it.ifPresent(this::say)),
                        model.manuscript().saving().subscribe(this::say));
    }

    @Override
    public void left() {
        showing.unsubscribe();
        model.left();
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    private void show() {
        if (page.isEmpty() && model.isRead()) enter();
        model.progress().get().ifPresent(this::show);
    }

    private void show(Progress now) {
        count(now);
        if (!model.section().get().equals(section)) made.clear();
        section = model.section().get();
        var shown = model.shown();
        Following.inOrder(rows, shown.stream().<Node>map(this::row).toList());
        shown.forEach(row -> row(row).show(row, isOpen(row)));
        checking();
        chooser.ifPresent(Choice::rename);
    }

    private TwinRow row(Row row) {
        return made.computeIfAbsent(row.unit().key(), _ -> new TwinRow(row, model, words));
    }

    private boolean isOpen(Row row) {
        return model.current().get().filter(row.unit().key()::equals).isPresent();
    }

    private void opened() {
        show();
        model.current()
                .get()
                .flatMap(key -> Optional.ofNullable(made.get(key)))
                .ifPresent(TwinRow::enter);
    }

    private void enter() {
        var made = model.language().isPresent() ? full() : none();
        page = Optional.of(made);
        getChildren().setAll(made);
    }

    /** It was given up meanwhile, or nobody began it. */
    private Page none() {
        return new Page(model.report().title())
                .say(Banner.info(words.text("twin.none")))
                .act(toDesk());
    }

    private Page full() {
        var language = model.language().orElseThrow();
        var made =
                new Page(words.text("twin.title." + language.name(), model.report().title()))
                        .describe(words.text(intro()))
                        .add(counts, ways(), choosing(), acts, beside())
                        .footEnd(saved);
        if (model.report().isDraft()) made.primary(done());
        return made.knowsNow(this::more);
    }

    /** In the page and not at its foot: in large letters there is hardly room for the words. */
    private Node ways() {
        return Buttons.wideFlow(
                Stream.of(toDesk(), toSignOff(), toReview())
                        .map(Buttons::quiet)
                        .toArray(Node[]::new));
    }

    private Node choosing() {
        var made = sections();
        chooser = Optional.of(made);
        var where = new Field(words.text("twin.section"), made);
        return model.mayWrite() ? new SideBySide(where, translator()) : where;
    }

    private Node beside() {
        var all = new VBox(heads(), rows);
        all.getStyleClass().add("gap-half");
        return all;
    }

    /** Which column is in which language. */
    private Node heads() {
        var names =
                new SideBySide(
                        head(model.report().language()), head(model.language().orElseThrow()));
        HBox.setHgrow(names, Priority.ALWAYS);
        var row = new HBox(Texts.label("", "block-number"), names);
        row.getStyleClass().addAll("gap-1", "twin-heads");
        return row;
    }

    private Node head(Language language) {
        return Texts.strong(words.of("twin.language", language));
    }

    private String intro() {
        if (!model.report().isDraft()) return "twin.introRead";
        return model.mayWrite() ? "twin.introAuthor" : "twin.introChecker";
    }

    private Field translator() {
        var name = new WritingLine();
        name.textProperty().bindBidirectional(model.translator());
        return new Field(words.text("twin.translator"), name)
                .hint(words.text("twin.translatorHint"));
    }

    private Choice<String> sections() {
        var keys = model.sections().stream().map(Section::key).toList();
        return new Choice<>(model.section(), keys, this::title);
    }

    private String title(String key) {
        return model.report().section(key).map(this::titled).orElse("");
    }

    private String titled(Section one) {
        var left = model.toDoIn(one);
        return left == 0 ? one.title() : words.text("twin.sectionLeft", one.title(), left);
    }

    private void count(Progress now) {
        var all = new ArrayList<String>();
        all.add(words.text("twin.checkedOf", now.count(State.CHECKED), now.needed()));
        for (var state : List.of(State.STALE, State.NOT_TRANSLATED, State.DRAFT, State.TRANSLATED))
            if (now.count(state) > 0)
                all.add(words.text("twin.count." + state.name(), now.count(state)));
        counts.getChildren()
                .setAll(
                        now.unchecked() == 0
                                ? Banner.good(words.text("twin.allChecked"))
                                : Texts.strong(String.join(" · ", all)));
    }

    private void checking() {
        var here = model.toCheckHere();
        acts.getChildren().clear();
        if (here.size() > 1) acts.getChildren().add(Buttons.plain(checkAll(here)));
        acts.setVisible(here.size() > 1);
        acts.setManaged(here.size() > 1);
    }

    private Command checkAll(List<Row> here) {
        return Command.named(words.text("twin.checkAll", here.size()), () -> model.check(here))
                .icon(Feather.CHECK_SQUARE)
                .runningWhile(model.working());
    }

    private Command done() {
        return Command.named(words.text("twin.done"), model::done)
                .icon(Feather.ARROW_DOWN)
                .runningWhile(model.working());
    }

    private List<Command> more() {
        var all = new ArrayList<>(List.of(toDesk(), toSignOff(), toReview()));
        all.add(
                Command.named(words.text("twin.next"), model::next)
                        .icon(Feather.ARROW_DOWN)
                        .shortcut("Shortcut+J"));
        if (!model.mayWrite() || model.language().isEmpty()) return all;
        model.manuscript()
                .toUndo()
                .ifPresent(what ->
                        all.add(
                                Command.named(
                                                words.text(
                                                        "editor.undo",
                                                        words.of("editor.did", what)),
                                                model.manuscript()::undo)
                                        .shortcut("Shortcut+Z")));
        all.add(
                Command.named(words.text("twin.fromRecord"), model::fromRecord)
                        .icon(Feather.BOOK_OPEN));
        all.add(Command.named(words.text("twin.giveUp"), this::givingUp).icon(Feather.TRASH_2));
        return all;
    }

    private void givingUp() {
        var sheet = new Sheet(words, words.text("twin.giveUpTitle"));
        sheet.add(Texts.body(words.text("twin.giveUpMeans")))
                .danger(
                        Command.named(
                                words.text("twin.giveUpDo"),
                                () -> {
                                    sheet.close();
                                    model.giveUp();
                                }))
                .openOver(this);
    }

    private Command toDesk() {
        return Command.named(words.text("twin.toDesk"), model::toDesk).icon(Feather.EDIT_3);
    }

    /** Where somebody who did not write it says what is wrong. */
    private Command toReview() {
        return Command.named(words.text("review.title"), model::toReview)
                .icon(Feather.MESSAGE_SQUARE);
    }

    private Command toSignOff() {
        return Command.named(words.text("review.toSignOff"), model::toSignOff)
                .icon(Feather.PEN_TOOL);
    }

    private void say(SaveOutcome outcome) {
        page.ifPresent(it -> {
            switch (outcome) {
                case SaveOutcome.Saved _ -> {}
                case SaveOutcome.NotSaved not ->
                        it.say(Banner.problem(words.of("common.notSaved", not.why())));
                case SaveOutcome.Stale _ -> it.say(Banner.warn(words.text("common.stale")));
            }
        });
    }

    private void say(Autosave.State state) {
        switch (state) {
            case Autosave.State.Waiting _, Autosave.State.Saving _ -> saved.saving();
            case Autosave.State.Settled settled -> saved.show(settled.outcome());
        }
        if (state instanceof Autosave.State.Settled(SaveOutcome.Stale _))
            page.ifPresent(it -> it.say(Banner.warn(words.text("report.stale"))));
    }
}
