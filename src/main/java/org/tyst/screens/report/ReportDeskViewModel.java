package org.tyst.screens.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.contests.Contest;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Drafting;
import org.tyst.reports.Evidence;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.Section;
import org.tyst.reports.Template;
import org.tyst.reports.Templates;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.editing.History;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.work.Work;

/** One report on the desk: which section is open, what can be done in it, and what lies beside it. */
public final class ReportDeskViewModel {
    private final ReportId id;
    private final Records records;
    private final Work work;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Templates templates;
    private final Drafting drafting;
    private final Navigator navigator;
    private final Manuscript manuscript;
    private final BlockActs blocks;
    private final Shelf shelf;
    private final Replacing replacing;
    private final Measure measure;
    private final TranslationDesk translation;
    private final ObservableList<SectionRow> sections = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Optional<WritingMeans> writing = Optional.empty();
    private final StringProperty selected = new SimpleStringProperty("");

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
        this.records = records;
        this.work = work;
        this.templates = templates;
        this.drafting = drafting;
        this.navigator = navigator;
        manuscript = new Manuscript(id, records, readiness, work, now);
        blocks = new BlockActs(manuscript, drafting, this::section);
        shelf = new Shelf(manuscript);
        measure = new Measure(manuscript, templates);
        replacing = new Replacing(manuscript, this::goTo);
        translation = new TranslationDesk(id, manuscript, templates, drafting, navigator);
        manuscript.opened().subscribe(found -> found.ifPresent(_ -> judge()));
    }

    /** With spelling and hints beside what is written. */
    public ReportDeskViewModel helpedBy(WritingMeans means) {
        writing = Optional.of(means);
        return this;
    }

    Optional<WritingMeans> writing() {
        return writing;
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    public BlockActs blocks() {
        return blocks;
    }

    public Shelf shelf() {
        return shelf;
    }

    public Replacing replacing() {
        return replacing;
    }

    public TranslationDesk translation() {
        return translation;
    }

    Measure measure() {
        return measure;
    }

    public ReadOnlyObjectProperty<Optional<Records.Opened>> opened() {
        return manuscript.opened();
    }

    public ObservableList<SectionRow> sections() {
        return sections;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public StringProperty selected() {
        return selected;
    }

    public Optional<Section> section() {
        return opened().get().flatMap(now -> now.report().section(selected.get()));
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

    public Optional<Template> template() {
        return opened().get().flatMap(now -> templates.find(now.report().template()));
    }

    public Optional<Template.Slot> slot() {
        return template().flatMap(all -> section().flatMap(all::slot));
    }

    public boolean mayWrite() {
        return manuscript.mayWrite();
    }

    /** The contests that the block names. */
    public List<Contest> named(Block block) {
        return opened().get().stream()
                .flatMap(
                        now -> block.flags().flatMap(flag -> now.material().contest(flag).stream()))
                .toList();
    }

    public void addParagraph() {
        blocks.add(drafting.paragraph(""));
    }

    public void addHeading() {
        blocks.add(drafting.heading(""));
    }

    public void addBullets() {
        blocks.add(drafting.bullets("", List.of("")));
    }

    public void addTable() {
        blocks.add(drafting.table());
    }

    public void addChronology() {
        opened().get()
                .ifPresent(now -> blocks.add(drafting.chronology(now.report(), now.material())));
    }

    public void addTimeline() {
        opened().get()
                .ifPresent(now -> blocks.add(drafting.timeline(now.report(), now.material())));
    }

    public void addFamily() {
        opened().get().ifPresent(now -> blocks.add(drafting.family(now.report(), now.material())));
    }

    public void insert(RecordItem item, Disclosure who) {
        blocks.add(block(item).labelled(who));
    }

    public void notRelevant(String because) {
        var key = selected.get();
        manuscript.does(Edit.of(Edit.Kind.REASON, report -> report.notRelevant(key, because)));
    }

    public void answer(int question, BlockId block) {
        manuscript.does(Edit.of(Edit.Kind.ANSWERING, report -> report.answer(question, block)));
    }

    public void unanswer(int question, BlockId block) {
        manuscript.does(Edit.of(Edit.Kind.ANSWERING, report -> report.unanswer(question, block)));
    }

    /** Does what mends a problem, where there is one thing that does. */
    public void mend(Problem problem) {
        switch (problem) {
            case Problem.ContestedAsFact it -> blocks.flag(it.block(), it.contest());
            case Problem.SourceChanged it -> blocks.refresh(it.block());
            case Problem.SourceCorrected it -> blocks.refresh(it.block());
            case Problem.SectionEmpty _,
                    Problem.RowEmpty _,
                    Problem.QuestionUnanswered _,
                    Problem.SourceGone _,
                    Problem.CannotBePrinted _,
                    Problem.StandingsMixed _,
                    Problem.PrivateForEveryone _ ->
                    goTo(problem);
        }
    }

    public void goTo(Problem problem) {
        selected.set(problem.section());
        problem.at().ifPresent(block -> blocks.enter(block, 0));
    }

    /** Opens a block wherever it stands, with these of its words marked. */
    public void goTo(Manuscript.Caret where) {
        manuscript
                .report()
                .sectionOf(where.block())
                .ifPresent(section -> {
                    selected.set(section.key());
                    blocks.current().set(Optional.of(where.block()));
                    manuscript.goTo(where);
                });
    }

    /** As {@link #goTo(Manuscript.Caret)}, as soon as the report is read. */
    void open(Manuscript.Caret where) {
        whenRead(() -> goTo(where));
    }

    /** With the steps that were taken before the page was left. */
    void resume(History before) {
        whenRead(() -> manuscript.remember(before));
    }

    /** Says where its author was, for the next time. */
    void left() {
        if (opened().get().isEmpty()) return;
        var section = selected.get();
        work.inOrder(
                () -> {
                    var look = records.reports().lastLook(id).in(section);
                    return records.reports().looked(id, look);
                },
                _ -> {});
    }

    public void coverage() {
        manuscript.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved) navigator.go(new Place.Coverage(id));
        });
    }

    /** Where somebody who is not its author remarks on it. */
    void review() {
        navigator.go(new Place.Review(id));
    }

    private void whenRead(Runnable act) {
        if (opened().get().isPresent()) act.run();
        else waiting.add(act);
    }

    public void send() {
        manuscript.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved) navigator.go(onward());
        });
    }

    /** A signed report goes to its readers; every other has its signature before it, or its filing behind it. */
    private Place onward() {
        return manuscript.report().status() == ReportStatus.FINAL
                ? new Place.Send(id)
                : new Place.SignOff(id);
    }

    private Block block(RecordItem item) {
        var report = manuscript.report();
        var material = manuscript.material();
        return switch (item.evidence()) {
            case Evidence.Said said -> drafting.fromStatement(report, said.statement(), material);
            case Evidence.OnFile onFile -> drafting.fromFact(report, onFile.fact(), material);
            case Evidence.Event event -> drafting.fromEntry(report, event.entry(), material);
        };
    }

    private void judge() {
        show(problems, manuscript.problems());
        var rows =
                manuscript.report().sections().stream()
                        .map(section -> SectionRow.of(section, problems));
        show(sections, rows.toList());
        if (selected.get().isEmpty() && !sections.isEmpty()) selected.set(whereTheyWere());
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** A list that says the same stays as it is: most keystrokes change nothing but the words. */
    private static <T> void show(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) list.setAll(now);
    }

    private String whereTheyWere() {
        var before = manuscript.lastLook().section();
        return sections.stream().anyMatch(row -> row.key().equals(before)) ? before : firstToDo();
    }

    private Optional<SectionRow> firstWritten() {
        return sections.stream()
                .filter(row -> row.status() != SectionRow.Status.FROM_RECORD)
                .findFirst();
    }

    private String firstToDo() {
        return sections.stream()
                .filter(row -> row.status() == SectionRow.Status.TO_DO)
                .findFirst()
                .or(this::firstWritten)
                .orElse(sections.getFirst())
                .key();
    }
}
