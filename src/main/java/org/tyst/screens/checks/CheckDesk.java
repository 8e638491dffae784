package org.tyst.screens.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tyst.basics.Text;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FactId;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.AnswerId;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.CheckId;
import org.tyst.cases.checks.CheckKind;
import org.tyst.cases.checks.Relevance;
import org.tyst.cases.checks.Step;
import org.tyst.cases.identity.AgencySubject;
import org.tyst.cases.identity.IdentityMatch;
import org.tyst.contests.Target;
import org.tyst.screens.interview.KeptSheet;

/** What can be done about the agency checks of one case. */
public final class CheckDesk {
    private final CaseFile file;
    private final Predicate<FactId> contested;
    private final CheckTools tools;

    public CheckDesk(CaseFile file, Predicate<FactId> contested, CheckTools tools) {
        this.file = file;
        this.contested = contested;
        this.tools = tools;
    }

    List<AgencyCheck> checks() {
        return file.checks();
    }

    List<Person> people() {
        return file.people();
    }

    Optional<Person> person(PersonId id) {
        return file.person(id);
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    boolean isContested(CheckEntry entry) {
        return contested.test(entry.id());
    }

    void contest(CheckEntry entry) {
        tools.contest().accept(new Target(Target.Kind.FACT, entry.id().value()));
    }

    /** What is typed into a sheet about a check, kept through a lock. */
    KeptSheet keeping(String sheet, AgencyCheck check) {
        return keeping(sheet + "." + check.id());
    }

    KeptSheet keeping(String sheet, AgencyCheck check, CheckEntry entry) {
        return keeping(sheet + "." + check.id() + "." + entry.id());
    }

    /** The same about one that there is not yet. */
    KeptSheet keepingNew(String sheet) {
        return keeping(sheet + "." + file.theCase().id());
    }

    private KeptSheet keeping(String name) {
        return new KeptSheet(name, tools.scratch(), tools.clock(), tools.work());
    }

    /** @param asked the day on which the agency was asked, if it was already */
    void begin(
            CheckKind kind, String agency, PersonId who, String what, Optional<LocalDate> asked) {
        var check =
                new AgencyCheck(
                        new CheckId(tools.ids().next()),
                        file.theCase().id(),
                        kind,
                        kept(agency),
                        who,
                        kept(what),
                        List.of(),
                        List.of());
        var begun =
                asked.map(day -> step(Step.Kind.ASKED_AGENCY, day, agency, ""))
                        .map(check::after)
                        .orElse(check);
        tools.work().inOrder(() -> tools.store().begin(begun), tools.settled());
    }

    void take(AgencyCheck check, Step.Kind kind, LocalDate on, String who, String note) {
        var step = step(kind, on, who, note);
        change(check, now -> mayFollow(now, step) ? now.after(step) : now);
    }

    void judge(AgencyCheck check, CheckEntry entry, Relevance relevance, String why) {
        change(check, now -> now.judged(entry.id(), relevance, kept(why), tools.me()));
    }

    void answer(AgencyCheck check, TypedAnswer typed, IdentityMatch match) {
        var answer =
                typed.answer(
                        new AnswerId(tools.ids().next()),
                        match,
                        check.current(),
                        tools.me(),
                        () -> new FactId(tools.ids().next()));
        change(check, now -> now.state().awaitsAnswer() ? now.answered(answer, today()) : now);
    }

    /** Held against the open particulars alone: a withheld address is compared with nothing, and shown to nobody. */
    IdentityMatch match(AgencySubject said, PersonId who) {
        return IdentityMatch.of(said, file, who, Map.of());
    }

    /** What was possible when the page was read may have been done meanwhile on another laptop. */
    private static boolean mayFollow(AgencyCheck now, Step step) {
        return now.state().allows(step.kind()) && !now.isBeforeTheLast(step.on());
    }

    private void change(AgencyCheck check, UnaryOperator<AgencyCheck> how) {
        tools.work().inOrder(() -> tools.store().change(check.id(), how), tools.settled());
    }

    private Step step(Step.Kind kind, LocalDate on, String who, String note) {
        return new Step(kind, on, kept(who), kept(note), tools.me());
    }

    private static String kept(String typed) {
        return Text.kept(typed.strip());
    }
}
