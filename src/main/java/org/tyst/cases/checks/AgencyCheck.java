package org.tyst.cases.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tyst.cases.CaseId;
import org.tyst.cases.FactId;
import org.tyst.cases.PersonId;

/**
 * One agency asked about one person.
 *
 * @param agency the office, as a letter to it would name it
 * @param about what it is asked
 * @param steps in the order in which they were entered
 * @param answers all that ever came; none is taken out
 */
public record AgencyCheck(
        CheckId id,
        CaseId caseId,
        CheckKind kind,
        String agency,
        PersonId person,
        String about,
        List<Step> steps,
        List<CheckAnswer> answers) {
    private static final Comparator<CheckAnswer> NEWEST =
            Comparator.comparing(CheckAnswer::issuedOn)
                    .thenComparing(CheckAnswer::receivedOn)
                    .thenComparing(answer -> answer.id().value());

    public AgencyCheck {
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
    }

    /** From what was last done. */
    public CheckState state() {
        return lastStep()
                .map(Step::kind)
                .map(CheckState::after)
                .orElseGet(() -> CheckState.atFirst(kind));
    }

    /** Since when it has waited for the agency. */
    public Optional<LocalDate> askedOn() {
        return steps.stream()
                .filter(step ->
                        step.kind() == Step.Kind.ASKED_AGENCY
                                || step.kind() == Step.Kind.ASKED_AGENCY_AGAIN)
                .map(Step::on)
                .max(Comparator.naturalOrder());
    }

    /** Two steps of one day are told apart by which was entered later. */
    public Optional<Step> lastStep() {
        return steps.stream().max(Comparator.comparing(Step::on).thenComparingInt(steps::indexOf));
    }

    /** What may be done next. */
    public List<Step.Kind> next() {
        return Stream.of(Step.Kind.values()).filter(state()::allows).toList();
    }

    /** Newest by the day on it; a superseded one never. */
    public Optional<CheckAnswer> current() {
        return answers.stream().filter(answer -> later(answer.id()).isEmpty()).max(NEWEST);
    }

    public List<CheckAnswer> newestFirst() {
        return answers.stream().sorted(NEWEST.reversed()).toList();
    }

    /** The answer that replaced one, if any did. */
    public Optional<CheckAnswer> later(AnswerId id) {
        return answers.stream()
                .filter(answer -> answer.supersedes().filter(id::equals).isPresent())
                .max(NEWEST);
    }

    public Optional<CheckAnswer> answerWith(FactId entry) {
        return answers.stream()
                .filter(answer -> answer.entries().stream().anyMatch(one -> one.id().equals(entry)))
                .findFirst();
    }

    /** The next step. What comes before the last one, or does not follow from it, was never possible. */
    public AgencyCheck after(Step step) {
        if (!state().allows(step.kind()) || isBeforeTheLast(step.on()))
            throw new IllegalStateException(step.kind() + " does not follow " + state());
        return with(added(steps, step), answers);
    }

    public boolean isBeforeTheLast(LocalDate day) {
        return lastStep().map(Step::on).filter(day::isBefore).isPresent();
    }

    /** An answer and the step that it came, on the day on which it was entered. */
    public AgencyCheck answered(CheckAnswer answer, LocalDate entered) {
        var day = isBeforeTheLast(entered) ? lastStep().orElseThrow().on() : entered;
        var came =
                new Step(
                        Step.Kind.ANSWERED,
                        day,
                        answer.from(),
                        answer.reference(),
                        answer.enteredBy());
        var told = after(came);
        return told.with(told.steps(), added(answers, answer));
    }

    public AgencyCheck judged(FactId entry, Relevance relevance, String why, String by) {
        return with(
                steps,
                each(
                        answers,
                        answer ->
                                answer.with(
                                        each(
                                                answer.entries(),
                                                one ->
                                                        one.id().equals(entry)
                                                                ? one.judged(relevance, why, by)
                                                                : one))));
    }

    private AgencyCheck with(List<Step> taken, List<CheckAnswer> came) {
        return new AgencyCheck(id, caseId, kind, agency, person, about, taken, came);
    }

    private static <T> List<T> added(List<T> all, T one) {
        var list = new ArrayList<>(all);
        list.add(one);
        return list;
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> how) {
        return all.stream().map(how).toList();
    }
}
