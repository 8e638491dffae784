package org.tyst.reports.life;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.reports.BlockId;
import org.tyst.reports.Content;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;

/**
 * How a report stands, read from what is written beside it. A line that was not for its writer to write counts for nothing: only
 * the author answers and signs, only a manager passes, and never their own report.
 */
public final class Life {
    private final Report report;
    private final List<LifeLine> lines;

    public Life(Report report, List<LifeLine> lines) {
        this.report = report;
        this.lines = lines.stream().sorted(Comparator.comparing(LifeLine::at)).toList();
    }

    public Report report() {
        return report;
    }

    public List<LifeLine> lines() {
        return lines;
    }

    /** How it was told to somebody, or why not: what was written last. */
    public Optional<Step.SharedBack> sharedWith(PersonId person) {
        return last(authors(Step.SharedBack.class).filter(it -> it.person().equals(person)));
    }

    public List<Step.SharedBack> shared() {
        return authors(Step.SharedBack.class)
                .map(Step.SharedBack::person)
                .distinct()
                .flatMap(person -> sharedWith(person).stream())
                .toList();
    }

    /** Remarks on a block, as they were made. */
    public List<LifeLine> comments(BlockId block) {
        return lines.stream()
                .filter(line ->
                        line.step() instanceof Step.Commented it && it.block().equals(block))
                .toList();
    }

    public List<LifeLine> comments() {
        return lines.stream().filter(line -> line.step() instanceof Step.Commented).toList();
    }

    /** Of others: the author writes, and proposes nothing. */
    public List<Proposal> proposals() {
        return lines.stream()
                .filter(line -> !report.isBy(line.by()))
                .flatMap(line -> proposal(line).stream())
                .toList();
    }

    public List<Proposal> openProposals() {
        return proposals().stream().filter(Proposal::isOpen).toList();
    }

    public Optional<Proposal> proposal(LineId id) {
        return proposals().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Optional<Proposal> proposal(LifeLine line) {
        if (!(line.step() instanceof Step.Proposed it)) return Optional.empty();
        return Optional.of(
                new Proposal(
                        line.id(),
                        it.block(),
                        it.before(),
                        it.after(),
                        it.why(),
                        line.by(),
                        line.at(),
                        answer(line.id())));
    }

    /** The first answer counts: the words were taken, or not. */
    private Optional<Proposal.Answer> answer(LineId proposal) {
        return lines.stream()
                .filter(line -> report.isBy(line.by()))
                .filter(line ->
                        line.step() instanceof Step.Answered it && it.proposal().equals(proposal))
                .map(line -> answered(line, (Step.Answered) line.step()))
                .findFirst();
    }

    private static Proposal.Answer answered(LifeLine line, Step.Answered answer) {
        return new Proposal.Answer(answer.accepted(), answer.because(), line.at());
    }

    /** The last quality check by a manager who did not write the report. */
    public Optional<LifeLine> checked() {
        return last(
                lines.stream()
                        .filter(line -> line.step() instanceof Step.Checked)
                        .filter(line -> line.isManagers() && !report.isBy(line.by())));
    }

    public boolean isPassed() {
        return checked().filter(line -> ((Step.Checked) line.step()).passed()).isPresent();
    }

    /** It was passed, and says what it said then. */
    public boolean isPassedAsItStands() {
        return checked()
                .map(line -> (Step.Checked) line.step())
                .filter(it -> it.passed() && it.sha256().equals(Content.ownHash(report)))
                .isPresent();
    }

    /** Somebody asked for a check, and no manager has said anything since. */
    public boolean isBeingChecked() {
        return last(lines.stream().filter(line -> line.step() instanceof Step.CheckAsked))
                .filter(asked -> checked().filter(line -> answers(line, asked)).isEmpty())
                .isPresent();
    }

    /** The clocks of two laptops differ: a check of exactly what stands here answers, whenever it says it was made. */
    private boolean answers(LifeLine check, LifeLine asked) {
        return !check.at().isBefore(asked.at())
                || ((Step.Checked) check.step()).sha256().equals(Content.ownHash(report));
    }

    public List<LifeLine> served() {
        return lines.stream().filter(line -> line.step() instanceof Step.Served).toList();
    }

    /** A signature that was taken back, or that something was written under. */
    public Optional<LifeLine> lostSignature() {
        if (report.signature().isPresent()) return Optional.empty();
        return last(lines.stream().filter(line -> line.step() instanceof Step.SignatureTakenBack));
    }

    /** Where it stands: as stored, and what came after the filing. */
    public ReportStatus stage() {
        return report.isFiled() && !served().isEmpty() ? ReportStatus.SERVED : report.status();
    }

    private <T extends Step> Stream<T> authors(Class<T> type) {
        return lines.stream()
                .filter(line -> report.isBy(line.by()))
                .map(LifeLine::step)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((_, next) -> next);
    }
}
