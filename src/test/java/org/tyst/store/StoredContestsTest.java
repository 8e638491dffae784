package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.ContestStore;
import org.tyst.contests.Decision;

class StoredContestsTest {
    private final TemporaryRecord record = new TemporaryRecord();
    private final ContestStore contests = record.stored().contests();
    private final Contest contest =
            Made.contest(
                    Made.statement(Made.interview(Made.aCase("XX26P00417").id()), 1, "He hit me"));

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void findsAContestAfterTheNextUnlock() {
        assertThat(contests.save(contest)).isInstanceOf(Saved.class);
        record.reopen();
        assertThat(record.stored().contests().open(contest.id())).contains(contest);
        assertThat(record.stored().contests().ofCase(contest.caseId())).containsExactly(contest);
    }

    @Test
    void neverTakesADecisionBackNorChangesIt() {
        contests.save(contest);
        contests.save(decided(ContestOutcome.CONTESTED_NOTED));
        assertThat(contests.save(decided(ContestOutcome.AMENDED)))
                .isEqualTo(new SaveOutcome.Stale());
        assertThat(contests.save(contest)).isEqualTo(new SaveOutcome.Stale());
        assertThat(contests.open(contest.id())).contains(decided(ContestOutcome.CONTESTED_NOTED));
    }

    @Test
    void writesInTheAuditWhatWasDoneToIt() {
        contests.save(contest);
        contests.save(decided(ContestOutcome.CONTESTED_NOTED));
        assertThat(record.stored().audit().ofCase(contest.caseId().value()))
                .extracting(AuditEntry::act)
                .containsExactly(Act.CONTEST_RAISED, Act.CONTEST_DECIDED);
    }

    @Test
    void listsOpenOnesFirst() {
        var another =
                Made.contest(Made.statement(Made.interview(contest.caseId()), 1, "She shouts"));
        contests.save(decided(ContestOutcome.AMENDED));
        contests.save(another);
        assertThat(contests.all()).containsExactly(another, decided(ContestOutcome.AMENDED));
    }

    private Contest decided(ContestOutcome outcome) {
        return new Contest(
                contest.id(),
                contest.caseId(),
                contest.target(),
                contest.challengedText(),
                contest.kind(),
                contest.raisedBy(),
                contest.raisedByName(),
                contest.via(),
                contest.receivedAt(),
                contest.receivedBy(),
                contest.saidToBeWrong(),
                contest.saidToBeRight(),
                contest.steps(),
                contest.restricted(),
                Optional.of(
                        new Decision(
                                outcome, "Two accounts, no other source", "M. Rees", Made.NOW)));
    }
}
