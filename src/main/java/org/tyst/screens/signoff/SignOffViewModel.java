package org.tyst.screens.signoff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.audit.Because;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Person;
import org.tyst.dispatch.Basis;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Condition;
import org.tyst.reports.life.Evidence;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Signing.Written;
import org.tyst.reports.life.Step;
import org.tyst.reports.life.ToTell;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;

/** From a draft that is ready to a signature, and what comes before and after. Every act is kept before the page says that it is done. */
public final class SignOffViewModel {
    private final ReportId id;
    private final LifeMeans means;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public SignOffViewModel(ReportId id, LifeMeans means) {
        this.id = id;
        this.means = means;
        read();
    }

    /**
     * Everything at once, so that the page is laid anew once for each act.
     *
     * @param outcome of the last act
     * @param stopped copies that would carry what they must not: nothing was signed
     */
    record Shown(Standing now, Optional<SaveOutcome> outcome, List<PreparedCopy> stopped) {
        Shown {
            stopped = List.copyOf(stopped);
        }
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    public void goTo(Condition condition) {
        if (condition instanceof Condition.InText(var problem))
            means.atSection().accept(id, problem.section());
        means.navigator()
                .go(
                        switch (condition.where()) {
                            case TEXT -> new Place.ReportDesk(id);
                            case TRANSLATION -> new Place.Twin(id);
                            case CHECK, REVIEW -> new Place.Review(id);
                            case SHARE_BACK -> new Place.SignOff(id);
                        });
    }

    /** To where a document that puts this one right is begun. */
    void correct(CaseId caseId) {
        means.correcting().accept(id);
        means.navigator().go(new Place.CaseFile(caseId, CaseSection.REPORTS));
    }

    public void go(Place place) {
        means.navigator().go(place);
    }

    /** How somebody was told and what they said, or why they were not. The last of them moves the report on. */
    public void shared(Step.SharedBack told) {
        act(now -> {
            var line = means.signing().line(now.report(), told);
            var with = new Life(now.report(), plus(now, line));
            var all =
                    now.toTell().stream()
                            .allMatch(person -> with.sharedWith(person.id()).isPresent());
            var moved = all ? means.signing().sharedBack(now.report()) : now.report();
            return means.lives().add(line, moved, Optional.empty());
        });
    }

    private static List<LifeLine> plus(Standing now, LifeLine line) {
        return Stream.concat(now.life().lines().stream(), Stream.of(line)).toList();
    }

    /** Paragraphs of the report's own section for them; the author reads them over there. */
    public void putRepliesIn() {
        act(now ->
                means.records()
                        .reports()
                        .save(means.replies().putInto(now.report(), now.life().shared())));
    }

    public void askForACheck(String note) {
        write(now -> means.signing().askForACheck(now.report(), note));
    }

    public void takeBack(String why) {
        write(now -> means.signing().takeBack(now.report(), why));
    }

    public void withdraw(String why) {
        write(now -> means.signing().withdraw(now.report(), why));
    }

    public void takeUpAgain() {
        write(now -> means.signing().takeUpAgain(now.report()));
    }

    public void takeOn() {
        write(now -> means.signing().takeOn(now.report()));
    }

    public void served(Step.Served served) {
        act(now -> means.lives().add(means.signing().line(now.report(), served)));
    }

    /** The copies of all whom it is for are made and read back first; whatever stops one stops the signature. */
    public void sign(String typedName) {
        if (working.get()) return;
        working.set(true);
        means.reports()
                .accept(saved -> {
                    if (saved instanceof SaveOutcome.Saved)
                        means.work().inOrder(this::ready, basis -> prepare(basis, typedName));
                    else done(saved);
                });
    }

    /** Empty when something has to be settled after all. */
    private Optional<Basis> ready() {
        return found().filter(Standing::maySign)
                .flatMap(_ -> means.bases().now(id, Because.COPIES_ARE_CHECKED.text()));
    }

    private void prepare(Optional<Basis> basis, String typedName) {
        if (basis.isEmpty()) done(new SaveOutcome.Stale());
        else
            means.work()
                    .aside(
                            () -> means.making().ofAllItIsFor(basis.get()),
                            made -> noted(made, basis.get().report(), typedName));
    }

    /** Nobody sees what was found before the history says that somebody looked. */
    private void noted(List<PreparedCopy> made, Report of, String typedName) {
        means.work()
                .inOrder(
                        () -> {
                            means.filing().checked(made);
                            return made.stream().anyMatch(copy -> copy.check().stops())
                                    ? Optional.<SaveOutcome>empty()
                                    : Optional.of(signed(of, typedName));
                        },
                        result -> {
                            var stopped =
                                    made.stream().filter(copy -> copy.check().stops()).toList();
                            done(result, stopped);
                        });
    }

    /** What the copies were made of is what is signed: not a word later. */
    private SaveOutcome signed(Report of, String typedName) {
        var now = found().filter(Standing::maySign);
        if (now.isEmpty() || !now.get().report().equals(of)) return new SaveOutcome.Stale();
        return keep(means.signing().sign(of, now.get().life(), typedName));
    }

    private void write(Function<Standing, Written> act) {
        act(now -> keep(act.apply(now)));
    }

    private SaveOutcome keep(Written written) {
        return means.lives().add(written.line(), written.report(), written.words());
    }

    /** On what is in the file now, not on what the page shows. */
    private void act(Function<Standing, SaveOutcome> act) {
        means.reports()
                .accept(saved -> {
                    if (saved instanceof SaveOutcome.Saved)
                        means.work()
                                .inOrder(
                                        () -> found().map(act).orElseGet(SaveOutcome.Stale::new),
                                        this::done);
                    else done(saved);
                });
    }

    private void done(SaveOutcome result) {
        done(Optional.of(result), List.of());
    }

    private void done(Optional<SaveOutcome> result, List<PreparedCopy> stopped) {
        working.set(false);
        means.work()
                .inOrder(
                        this::found,
                        found -> shown.set(found.map(now -> new Shown(now, result, stopped))));
    }

    private void read() {
        done(Optional.empty(), List.of());
    }

    private Optional<Standing> found() {
        return means.records().open(id).map(this::standing);
    }

    private Standing standing(Records.Opened opened) {
        var report = opened.report();
        var life = new Life(report, means.lives().lines(id));
        var file = opened.material().file();
        var mine = means.signing().isAuthor(report);
        var all = means.records().reports().ofCase(report.caseId());
        return new Standing(
                file,
                life,
                mine,
                !mine && report.isDraft() && means.lives().wasHandedOver(report),
                toTell(opened),
                report.isDraft() && mine ? conditions(opened, life) : List.of(),
                means.copies().ofReport(id),
                all.stream().filter(one -> follows(one, id)).toList(),
                report.follows()
                        .flatMap(it ->
                                all.stream()
                                        .filter(one -> one.id().equals(it.report()))
                                        .findFirst()));
    }

    private static boolean follows(Report one, ReportId id) {
        return one.follows().filter(it -> it.report().equals(id)).isPresent();
    }

    private List<Person> toTell(Records.Opened opened) {
        var policy = means.conditions().policy();
        return policy.asksToShareBack(opened.report())
                ? ToTell.of(opened.material().file(), policy, means.today())
                : List.of();
    }

    /** Whoever never opened the report on this laptop has read none of the record here; opening it is the remedy. */
    private List<Condition> conditions(Records.Opened opened, Life life) {
        var seen = means.seen().of(id).orElseGet(() -> Evidence.seen(Set.of()));
        return means.conditions().of(opened, life, seen, means.today());
    }
}
