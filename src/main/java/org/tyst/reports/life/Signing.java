package org.tyst.reports.life;

import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.people.Practitioner;
import org.tyst.reports.Content;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.Signature;

/** Makes the lines that one person may write, and what they do to the report. Changes nothing by itself: keep what it gives back. */
public final class Signing {
    private final Practitioner me;
    private final Ids ids;
    private final Clock clock;

    public Signing(Practitioner me, Ids ids, Clock clock) {
        this.me = me;
        this.ids = ids;
        this.clock = clock;
    }

    /** A line, and the report as it is with it. */
    public record Written(LifeLine line, Report report, Optional<Change.Proposal> words) {
        Written(LifeLine line, Report report) {
            this(line, report, Optional.empty());
        }
    }

    public Practitioner me() {
        return me;
    }

    public boolean isAuthor(Report report) {
        return report.isBy(me.name());
    }

    public LifeLine line(Report report, Step step) {
        return new LifeLine(
                new LineId(ids.next()),
                report.id(),
                report.caseId(),
                me.name(),
                me.role(),
                clock.instant(),
                step);
    }

    /** Everybody was told, or it was said why not. */
    public Report sharedBack(Report report) {
        return report.status() == ReportStatus.DRAFT
                ? to(report, ReportStatus.SHARED_BACK)
                : report;
    }

    public Written askForACheck(Report report, String note) {
        var asked =
                report.status() == ReportStatus.MANAGER_QA
                        ? report
                        : to(report, ReportStatus.MANAGER_QA);
        return new Written(line(report, new Step.CheckAsked(note)), asked);
    }

    /** Only the author signs. Whether it may be signed is for {@link Conditions} to say, before. */
    public Written sign(Report report, Life life, String typedName) {
        if (!isAuthor(report))
            throw new IllegalStateException("Only its author signs a report: " + report.id());
        var declared = declared(report, life);
        var signature =
                new Signature(
                        typedName,
                        me.name(),
                        clock.instant(),
                        declared.declaration(),
                        declared.forTheCourt(),
                        Content.hash(report),
                        report.translation().map(it -> declared(report.in(it.language()), life)));
        return new Written(line(report, new Step.Signed(signature)), report.signed(signature));
    }

    private static Signature.Declared declared(Report report, Life life) {
        var declaration = new Declaration(report);
        return new Signature.Declared(declaration.of(life), declaration.forTheCourt(life));
    }

    public Written takeBack(Report report, String why) {
        var hash = report.signature().map(Signature::sha256).orElse("");
        return new Written(
                line(report, new Step.SignatureTakenBack(hash, why)),
                to(report, ReportStatus.DRAFT));
    }

    public Written withdraw(Report report, String why) {
        return new Written(
                line(report, new Step.Withdrawn(why)),
                to(report, ReportStatus.WITHDRAWN_BEFORE_FILING));
    }

    public Written takeUpAgain(Report report) {
        return new Written(line(report, new Step.TakenUpAgain()), to(report, ReportStatus.DRAFT));
    }

    /** For whoever has the case of somebody who has it no longer. */
    public Written takeOn(Report report) {
        return new Written(
                line(report, new Step.TakenOn(report.author().name())), report.takenOnBy(me));
    }

    public Written accept(Report report, Proposal proposal, String because) {
        return new Written(
                line(report, new Step.Answered(proposal.id(), true, because)),
                Accepting.taken(report, proposal),
                Optional.of(proposal.asWords()));
    }

    public LifeLine decline(Report report, Proposal proposal, String because) {
        return line(report, new Step.Answered(proposal.id(), false, because));
    }

    private Report to(Report report, ReportStatus next) {
        return report.become(next, clock.instant());
    }
}
