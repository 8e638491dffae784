package org.tyst.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.Signing;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.sync.Kind;

/** Interviews and their statements in the table. What is signed is never written again: the outcome is Stale. */
final class StoredInterviews implements InterviewStore {
    private final Transactions transactions;
    private final ItemTable items;
    private final Clock clock;

    StoredInterviews(Transactions transactions, ItemTable items, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public SaveOutcome keep(
            Interview interview, List<Statement> changed, List<StatementId> takenOut) {
        return transactions.save(() -> {
            items.putTyped(item(interview), Interview.class, this::refuseSigned);
            changed.forEach(statement -> keep(interview, statement));
            takenOut.forEach(id -> takeOut(interview, id));
        });
    }

    @Override
    public SaveOutcome sign(InterviewId id) {
        return transactions.save(() -> {
            refuseSigned(id);
            var now = clock.instant();
            var draft = items.get(id, Interview.class).orElseThrow(this::stale);
            items.put(item(Signing.signed(draft, now)), Act.INTERVIEW_SIGNED, "");
            statements(id).forEach(statement -> lock(statement, now));
        });
    }

    @Override
    public SaveOutcome correct(Statement correction) {
        return transactions.save(() -> {
            refuseUnlessItCorrectsSomethingSigned(correction);
            var locked =
                    correction.isSigned()
                            ? correction
                            : Signing.signed(correction, clock.instant());
            items.put(item(locked), Act.STATEMENT_CORRECTED, correction.whyCorrected());
        });
    }

    @Override
    public Optional<InterviewRecord> open(InterviewId id) {
        return items.get(id, Interview.class).map(this::whole);
    }

    @Override
    public List<InterviewRecord> ofCase(CaseId id) {
        return items.ofCase(id, Kind.INTERVIEW, Interview.class).stream().map(this::whole).toList();
    }

    @Override
    public Optional<String> writtenBy(StatementId id) {
        return items.writtenBy(id);
    }

    @Override
    public List<Interview> drafts() {
        return items.interviewDrafts().stream()
                .sorted(Comparator.comparing(Interview::enteredAt).reversed())
                .toList();
    }

    private void keep(Interview interview, Statement statement) {
        if (!statement.interview().equals(interview.id())
                || !statement.caseId().equals(interview.caseId()))
            throw new IllegalArgumentException(
                    "A statement belongs to the interview it is kept with");
        items.putTyped(item(statement), Statement.class, before -> refuseOver(before, statement));
    }

    private void refuseOver(Statement before, Statement statement) {
        if (before.isSigned()) throw stale();
        if (!before.interview().equals(statement.interview()))
            throw new IllegalStateException("Nothing ever moves from one interview to another");
    }

    private void takeOut(Interview interview, StatementId id) {
        if (items.get(id, Statement.class).isEmpty()) return;
        refuseSignedStatement(id);
        items.bury(interview.caseId().value(), id, "Taken out of the draft");
    }

    private void lock(Statement statement, Instant now) {
        if (!statement.isSigned()) items.put(item(Signing.signed(statement, now)));
    }

    private void refuseSigned(InterviewId id) {
        items.get(id, Interview.class).ifPresent(this::refuseSigned);
    }

    private void refuseSigned(Interview interview) {
        if (interview.isSigned()) throw stale();
    }

    private void refuseSignedStatement(StatementId id) {
        if (items.get(id, Statement.class).filter(Statement::isSigned).isPresent()) throw stale();
    }

    private void refuseUnlessItCorrectsSomethingSigned(Statement correction) {
        var corrected = correction.corrects().flatMap(id -> items.get(id, Statement.class));
        if (!corrected.map(Statement::isSigned).orElse(false)) throw stale();
        refuseSignedStatement(correction.id());
    }

    private RuntimeException stale() {
        return transactions.ending(new SaveOutcome.Stale());
    }

    private List<Statement> statements(InterviewId id) {
        return items.under(id, Kind.STATEMENT, Statement.class);
    }

    /** Corrections last, whatever place they were given. */
    private InterviewRecord whole(Interview interview) {
        var inOrder =
                statements(interview.id()).stream()
                        .sorted(Comparator.comparing(statement -> statement.corrects().isPresent()))
                        .toList();
        return new InterviewRecord(interview, inOrder);
    }

    private static Item item(Interview interview) {
        return Item.of(Kind.INTERVIEW, interview.id(), interview.caseId(), interview);
    }

    private static Item item(Statement statement) {
        return Item.of(Kind.STATEMENT, statement.id(), statement.caseId(), statement)
                .under(statement.interview(), statement.position());
    }
}
