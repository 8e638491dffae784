package org.tyst.screens.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.ContactPoint;
import org.tyst.contests.Target;
import org.tyst.dispatch.CopyId;
import org.tyst.interviews.Drafting;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.checks.CheckDesk;
import org.tyst.screens.checks.CheckTools;
import org.tyst.screens.chronology.ChronologyDesk;
import org.tyst.screens.chronology.ChronologyTools;
import org.tyst.screens.family.Writing;
import org.tyst.sync.late.HandoverNote;

/** One case as it is read when the page is entered. Everything on the page is worded from {@link #shown()}. */
public final class CaseViewModel {

    private final CaseId id;
    private final CaseSection section;
    private final CaseStores stores;
    private final CaseTools tools;
    private final List<WithheldDetail> details = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Opening());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public CaseViewModel(Place.CaseFile place, CaseStores stores, CaseTools tools) {
        this.id = place.caseId();
        this.section = place.section();
        this.stores = stores;
        this.tools = tools;
        read();
    }

    /** What there is to show. */
    public sealed interface Shown {
        record Opening() implements Shown {}

        /** The case is not on this laptop any more. */
        record Gone() implements Shown {}

        /** It was open without allocation, and the time is over. */
        record Over() implements Shown {}

        record Open(CaseHeader header, CasePages pages) implements Shown {}
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public CaseId id() {
        return id;
    }

    public CaseSection section() {
        return section;
    }

    /** Why something could not be kept; empty when all is well. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public void go(CaseSection to) {
        tools.navigator().go(new Place.CaseFile(id, to));
    }

    public void go(Place place) {
        tools.navigator().go(place);
    }

    /** Writes down who says that something is wrong; the item itself stays as it is. */
    public void contest(Target target) {
        go(new Place.NewContest(id, target));
    }

    /** The bytes of a filed copy, fetched on the store's thread; not for the screen's own. */
    byte[] filed(CopyId copy) throws Exception {
        return tools.work()
                .turn(() -> stores.copies().pdf(copy))
                .orElseThrow(() -> new IllegalStateException("A filed copy without its pages"));
    }

    public void newInterview() {
        newInterview(false);
    }

    /** Written up elsewhere: it begins on the page on which notes are brought in. */
    public void bringInNotes() {
        newInterview(true);
    }

    private void newInterview(boolean fromNotes) {
        var drafting = new Drafting(tools.author(), tools.ids(), tools.clock());
        go(new Place.NewInterview(id, drafting.newInterviewId(), fromNotes));
    }

    CheckDesk checks(CasePages pages) {
        var contents = pages.contents();
        return new CheckDesk(
                contents.file(),
                fact -> contents.isContested(fact.value()),
                new CheckTools(
                        stores.checks(),
                        tools.author().name(),
                        tools.ids(),
                        tools.scratch(),
                        tools.clock(),
                        tools.work(),
                        this::settled,
                        this::contest));
    }

    ChronologyDesk chronology(CasePages pages) {
        var contents = pages.contents();
        var given =
                new ChronologyTools(
                        stores.chronology(),
                        tools.author().name(),
                        tools.ids(),
                        tools.work(),
                        contents::isContested,
                        this::settled);
        return new ChronologyDesk(contents.file(), contents.interviews(), given, tools.words());
    }

    public NewReport newReport(CasePages pages) {
        return new NewReport(
                pages.contents(),
                tools,
                report ->
                        keep(
                                () -> stores.reports().save(report),
                                new Place.ReportDesk(report.id())),
                this::noteNotSent);
    }

    private void noteNotSent(String why) {
        tools.work()
                .inOrder(
                        () -> {
                            stores.audit()
                                    .record(
                                            Act.LETTER_NOT_SENT,
                                            Optional.of(id.value()),
                                            Optional.empty(),
                                            why);
                            return new SaveOutcome.Saved(tools.clock().instant());
                        },
                        this::settled);
    }

    /** The way to change what stands about people. */
    Writing people() {
        return new Writing(id, tools.family(stores), this::settled);
    }

    public Holding holding() {
        return new Holding(id, stores.holds(), tools, this::settled);
    }

    /** For whoever has the case next. */
    void leaveNote(String text) {
        var note =
                new HandoverNote(
                        tools.ids().next(),
                        id.value(),
                        Text.kept(text.strip()),
                        tools.author().name(),
                        tools.clock().instant());
        tools.work().inOrder(() -> stores.late().leave(note), this::settled);
    }

    public NewDirection newDirection(CasePages pages) {
        return new NewDirection(
                pages.contents(),
                tools,
                theCase -> tools.work().inOrder(() -> stores.cases().save(theCase), this::settled));
    }

    /** The one way to a withheld detail. All that were shown are masked when the page is left. */
    public WithheldDetail detail(ContactPoint point) {
        var detail =
                new WithheldDetail(
                        point.id(), stores.sealed(), tools.work(), tools.later(), tools.words());
        details.add(detail);
        return detail;
    }

    Keeps keeps(ContactPoint about) {
        return new Keeps(about, tools);
    }

    public ConfidentialityAnswer answer(ContactPoint point) {
        return new ConfidentialityAnswer(
                point, stores.cases(), stores.sealed(), tools.work(), tools.words());
    }

    /** After an answer was kept, or could not be. */
    public void settled(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> read();
            case SaveOutcome.NotSaved not ->
                    trouble.set(tools.words().of("common.notSaved", not.why()));
            case SaveOutcome.Stale stale -> trouble.set(tools.words().text("common.stale"));
        }
    }

    public void maskAll() {
        details.forEach(WithheldDetail::mask);
    }

    /** "XX26P00417 · Alys, Tomos", for the bar above every page. */
    public String about() {
        return switch (shown.get()) {
            case Shown.Open open -> open.header().about();
            case Shown.Opening opening -> "";
            case Shown.Gone gone -> "";
            case Shown.Over over -> "";
        };
    }

    private void read() {
        tools.work().inOrder(() -> CaseContents.read(stores, id), this::show);
    }

    private void show(Optional<CaseContents> read) {
        maskAll();
        details.clear();
        shown.set(read.<Shown>map(this::open).orElseGet(Shown.Gone::new));
    }

    String moment(Instant at) {
        return tools.days().moment(at);
    }

    private Shown open(CaseContents contents) {
        if (contents.openedUntil().filter(this::isOver).isPresent()) return new Shown.Over();
        var pages = new CasePages(contents, tools);
        return new Shown.Open(
                CaseHeader.of(contents, pages.people(), tools.words(), tools.days(), tools.clock()),
                pages);
    }

    /** The time for which a case was opened. */
    boolean isOver(Instant until) {
        return !until.isAfter(tools.clock().instant());
    }

    private void keep(Supplier<SaveOutcome> save, Place then) {
        trouble.set("");
        tools.work().inOrder(save::get, outcome -> kept(outcome, then));
    }

    private void kept(SaveOutcome outcome, Place then) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> go(then);
            case SaveOutcome.NotSaved not -> settled(not);
            case SaveOutcome.Stale stale -> settled(stale);
        }
    }

    String practitioner() {
        return tools.author().name();
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }
}
