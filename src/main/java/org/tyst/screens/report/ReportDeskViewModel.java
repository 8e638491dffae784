package org.tyst.screens.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.contests.Contest;
import org.tyst.interviews.Autosave;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Drafting;
import org.tyst.reports.Material;
import org.tyst.reports.Numbering;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Retyping;
import org.tyst.reports.Section;
import org.tyst.reports.Template;
import org.tyst.reports.Templates;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.work.Work;

/** One report on the desk. Every change is kept as it is made; what is on the page is never waited for. */
public final class ReportDeskViewModel {
    private final ReportId id;
    private final Templates templates;
    private final Drafting drafting;
    private final Readiness readiness;
    private final Navigator navigator;
    private final Autosave<Report> autosave;
    private final ReadOnlyObjectWrapper<Optional<Records.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<SectionRow> sections = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<RecordItem> record = FXCollections.observableArrayList();
    private final StringProperty selected = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Autosave.State> saving;
    private Optional<Runnable> afterSaving = Optional.empty();

    public ReportDeskViewModel(
            ReportId id,
            Records records,
            Templates templates,
            Drafting drafting,
            Readiness readiness,
            Work work,
            Instant now,
            Navigator navigator) {
        this.id = id;
        this.templates = templates;
        this.drafting = drafting;
        this.readiness = readiness;
        this.navigator = navigator;
        var asOpened = new SaveOutcome.Saved(now);
        saving = new SimpleObjectProperty<>(new Autosave.State.Settled(asOpened));
        autosave =
                Autosave.onThisLaptop(
                        asOpened, this::draft, records.reports()::save, work, this::saved);
        filter.subscribe(this::listRecord);
        work.inOrder(() -> records.open(id), this::show);
    }

    public ReadOnlyObjectProperty<Optional<Records.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    public ObservableList<SectionRow> sections() {
        return sections;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ObservableList<RecordItem> record() {
        return record;
    }

    public StringProperty selected() {
        return selected;
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Autosave.State> saving() {
        return saving;
    }

    public Optional<Section> section() {
        return opened.get().flatMap(now -> now.report().section(selected.get()));
    }

    /** The title that a part stands under: "What each child said" above "Alys". */
    public Optional<String> above(Section section) {
        return section.level() == 1
                ? Optional.empty()
                : sections.stream()
                        .takeWhile(row -> !row.key().equals(section.key()))
                        .filter(row -> row.level() == 1)
                        .map(SectionRow::title)
                        .reduce((_, last) -> last);
    }

    public Optional<Template.Slot> slot() {
        return opened.get()
                .flatMap(now ->
                        templates
                                .find(now.report().template())
                                .flatMap(all -> section().flatMap(all::slot)));
    }

    public boolean mayWrite() {
        return opened.get().map(now -> now.report().isDraft()).orElse(false);
    }

    /** Paragraph numbers as every copy will have them. */
    public Optional<Integer> number(Block block) {
        return opened.get()
                .flatMap(now -> Numbering.of(now.report(), now.material()).of(block.id()));
    }

    public List<Problem> problemsOf(Block block) {
        return problems.stream()
                .filter(problem -> problem.at().filter(block.id()::equals).isPresent())
                .toList();
    }

    /** The contests that the block names. */
    public List<Contest> named(Block block) {
        return opened.get().stream()
                .flatMap(
                        now -> block.flags().flatMap(flag -> now.material().contest(flag).stream()))
                .toList();
    }

    public void addParagraph() {
        put(drafting.paragraph(""));
    }

    public void addHeading(String text) {
        put(drafting.heading(text));
    }

    public void addChronology() {
        opened.get().ifPresent(now -> put(drafting.chronology(now.report(), now.material())));
    }

    public void addFamily() {
        opened.get().ifPresent(now -> put(drafting.family(now.report(), now.material())));
    }

    public void insert(RecordItem item, Disclosure who) {
        opened.get().ifPresent(now -> put(block(item, now.report(), now.material()).labelled(who)));
    }

    /** Typing. The page keeps its cursor: nothing but the text behind it changes. */
    public void type(BlockId block, String text) {
        change(report -> report.replace(block, it -> Retyping.retyped(it, text)));
    }

    public void remove(BlockId block) {
        change(report -> report.remove(block));
    }

    public void moveBy(BlockId block, int steps) {
        section()
                .ifPresent(now -> {
                    var at = position(now, block) + steps;
                    if (at >= 0 && at < now.blocks().size())
                        change(report -> report.move(block, now.key(), at));
                });
    }

    public void label(BlockId block, Disclosure disclosure) {
        change(report -> report.label(block, disclosure));
    }

    public void notRelevant(String because) {
        change(report -> report.notRelevant(selected.get(), because));
    }

    public void answer(int question, BlockId block) {
        change(report -> report.answer(question, block));
    }

    /** Does what mends a problem, where there is one thing that does. */
    public void mend(Problem problem) {
        switch (problem) {
            case Problem.ContestedAsFact it ->
                    change(report -> drafting.flag(report, it.block(), it.contest()));
            case Problem.SourceChanged it -> refresh(it.block());
            case Problem.SourceCorrected it -> refresh(it.block());
            case Problem.SectionEmpty it -> selected.set(it.section());
            case Problem.QuestionUnanswered it -> selected.set(it.section());
            case Problem.SourceGone it -> selected.set(it.section());
            case Problem.CannotBePrinted it -> selected.set(it.section());
            case Problem.PrivateForEveryone it -> selected.set(it.section());
        }
    }

    public void goTo(Problem problem) {
        selected.set(problem.section());
    }

    public void send() {
        autosave.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved) navigator.go(new Place.Send(id));
        });
    }

    boolean hasUnsaved() {
        return autosave.hasUnsaved();
    }

    /** Answers when nothing is left to save, or when it cannot be saved. */
    void flush(Consumer<SaveOutcome> whenSettled) {
        autosave.flush(whenSettled);
    }

    /** Once: now, or when the autosave has succeeded at last. */
    void whenSaved(Runnable act) {
        if (!hasUnsaved()) act.run();
        else afterSaving = Optional.of(act);
    }

    void close() {
        autosave.close();
    }

    private void saved(Autosave.State state) {
        saving.set(state);
        if (!hasUnsaved()) afterSaving.ifPresent(Runnable::run);
        if (!hasUnsaved()) afterSaving = Optional.empty();
    }

    private void refresh(BlockId block) {
        opened.get()
                .ifPresent(
                        now -> change(report -> drafting.refresh(report, block, now.material())));
    }

    private Block block(RecordItem item, Report report, Material material) {
        return switch (item) {
            case RecordItem.Said said -> drafting.fromStatement(report, said.statement(), material);
            case RecordItem.OnFile onFile -> drafting.fromFact(report, onFile.fact(), material);
        };
    }

    private void put(Block block) {
        change(report -> report.append(selected.get(), block));
    }

    private void change(UnaryOperator<Report> change) {
        if (!mayWrite()) return;
        opened.get()
                .ifPresent(now -> {
                    show(
                            Optional.of(
                                    new Records.Opened(
                                            change.apply(now.report()), now.material())));
                    autosave.changed();
                });
    }

    private void show(Optional<Records.Opened> found) {
        found.ifPresent(this::judge);
        opened.set(found);
        if (selected.get().isEmpty() && !sections.isEmpty()) selected.set(firstToDo());
        listRecord();
    }

    private void judge(Records.Opened now) {
        show(problems, readiness.of(now.report(), now.material()));
        var rows =
                now.report().sections().stream().map(section -> SectionRow.of(section, problems));
        show(sections, rows.toList());
    }

    /** A list that says the same stays as it is: most keystrokes change nothing but the words. */
    private static <T> void show(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) list.setAll(now);
    }

    private String firstToDo() {
        return sections.stream()
                .filter(row -> row.status() == SectionRow.Status.TO_DO)
                .findFirst()
                .orElse(sections.getFirst())
                .key();
    }

    private void listRecord() {
        opened.get().ifPresent(now -> show(record, found(now)));
    }

    private List<RecordItem> found(Records.Opened now) {
        return RecordItem.of(now.material(), now.report()).stream()
                .filter(item -> item.matches(filter.get()))
                .toList();
    }

    private Report draft() {
        return opened.get().orElseThrow().report();
    }

    private static int position(Section section, BlockId block) {
        return section.blocks().stream().map(Block::id).toList().indexOf(block);
    }
}
