package org.tyst.reports.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.translating.Passages;
import org.tyst.reports.translating.Progress;
import org.tyst.reports.translating.Units;

/** Everything that stands between a report and its signature, but what only the finished copies can tell. */
public final class Conditions {
    private final Readiness readiness;
    private final SignOffPolicy policy;

    public Conditions(Readiness readiness, SignOffPolicy policy) {
        this.readiness = readiness;
        this.policy = policy;
    }

    public SignOffPolicy policy() {
        return policy;
    }

    /** An empty list: it may be signed, once the copies have been looked through. */
    public List<Condition> of(Records.Opened opened, Life life, Evidence seen, LocalDate today) {
        return Stream.of(
                        text(opened),
                        evidence(opened, seen),
                        shareBack(opened, life, today),
                        life.openProposals().stream().map(Condition.ProposalOpen::new),
                        translation(opened, life).stream(),
                        check(life))
                .<Condition>flatMap(conditions -> conditions)
                .toList();
    }

    private Stream<? extends Condition> text(Records.Opened opened) {
        return readiness.of(opened.report(), opened.material()).stream().map(Condition.InText::new);
    }

    private static Stream<? extends Condition> evidence(Records.Opened opened, Evidence seen) {
        var unread = Evidence.of(opened.material()).notIn(seen);
        return unread.isEmpty() ? Stream.empty() : Stream.of(new Condition.EvidenceNotRead(unread));
    }

    private Stream<? extends Condition> shareBack(
            Records.Opened opened, Life life, LocalDate today) {
        if (!policy.asksToShareBack(life.report())) return Stream.empty();
        return ToTell.of(opened.material().file(), policy, today).stream()
                .filter(person -> life.sharedWith(person.id()).isEmpty())
                .map(person -> new Condition.NotSharedWith(person.id(), person.name()));
    }

    /** What is read in two languages says the same in both, or neither is signed. */
    private Optional<Condition> translation(Records.Opened opened, Life life) {
        var report = life.report();
        return report.translation()
                .map(it -> new Passages(report.language(), it.language()))
                .map(it -> new Units(it, opened.material()))
                .map(it -> Progress.of(report, it, life.lines(), policy.translations()))
                .map(Progress::unchecked)
                .filter(count -> count > 0)
                .map(Condition.TranslationNotChecked::new);
    }

    /** Sent back is sent back, also where nobody had to ask. */
    private Stream<? extends Condition> check(Life life) {
        if (life.isPassedAsItStands()) return Stream.empty();
        if (life.isBeingChecked()) return Stream.of(new Condition.CheckNotDone());
        if (life.checked().isPresent()) return Stream.of(lastCheck(life));
        return policy.asksForACheck(life.report())
                ? Stream.of(new Condition.CheckNotAsked())
                : Stream.empty();
    }

    private static Condition lastCheck(Life life) {
        var line = life.checked().orElseThrow();
        return life.isPassed()
                ? new Condition.ChangedSinceChecked(line.by())
                : new Condition.SentBack(line.by(), ((Step.Checked) line.step()).remark());
    }
}
