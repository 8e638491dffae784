package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.cases.CaseStore;

class TransactionsTest {
    private final TemporaryRecord record = new TemporaryRecord();
    private final CaseStore cases = record.stored().cases();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void saysNotSavedWhenTheDiskIsFullKeepsWhatWasThereAndSavesOnceThereIsRoom() {
        var interviews = record.stored().interviews();
        var interview = Made.interview(Made.aCase("XX26P00417").id());
        var statement = Made.statement(interview, 1, "The first words.");
        interviews.keep(interview, List.of(statement), List.of());
        var longer = Made.saying(statement, "The first words. " + "And many more. ".repeat(20_000));

        noMoreRoom();
        assertThat(interviews.keep(interview, List.of(longer), List.of()))
                .isEqualTo(new NotSaved(Why.DISK_FULL));
        assertThat(interviews.open(interview.id()).orElseThrow().statements())
                .containsExactly(statement);
        assertThat(record.stored().audit().verify()).isInstanceOf(Verdict.Whole.class);

        roomAgain();
        assertThat(interviews.keep(interview, List.of(longer), List.of()))
                .isInstanceOf(Saved.class);
        record.reopen();
        assertThat(record.stored().interviews().open(interview.id()).orElseThrow().statements())
                .containsExactly(longer);
        assertThat(record.store().isWhole()).isTrue();
    }

    @Test
    void saysSoWhenTheDiskIsReadOnly() {
        record.store().sql().script("PRAGMA query_only = 1");
        assertThat(cases.save(Made.aCase("XX26P00417")))
                .isEqualTo(new NotSaved(Why.DISK_READ_ONLY));
        record.store().sql().script("PRAGMA query_only = 0");
        assertThat(cases.save(Made.aCase("XX26P00417"))).isInstanceOf(Saved.class);
    }

    /** Else whoever sends when something was saved would send for ever: to ask what waits is a transaction too. */
    @Test
    void tellsNobodyOfACommitThatWroteNothing() {
        var told = new AtomicInteger();
        record.store().whenCommitted(told::incrementAndGet);
        var sync = record.stored().sync(new Ids(Clock.systemUTC(), new Random(417)));
        sync.takeWaiting(10);
        sync.papers().lacking(Set.of());
        assertThat(told).hasValue(0);
        cases.save(Made.aCase("XX26P00417"));
        assertThat(told).hasValue(1);
    }

    @Test
    void keepsAllOfAnImportOrNothing() {
        var theCase = Made.aCase("XX26P00417");
        var outcome =
                cases.together(() -> {
                    cases.save(theCase);
                    cases.save(Made.child(theCase.id(), "Alys"));
                    return new SaveOutcome.Stale();
                });
        assertThat(outcome).isEqualTo(new SaveOutcome.Stale());
        assertThat(cases.rows()).isEmpty();
        assertThat(record.stored().audit().verify())
                .isEqualTo(new Verdict.Whole(0, "0".repeat(64)));
    }

    @Test
    void endsAnImportAtTheFirstSaveThatFailsEvenIfNobodyLooked() {
        var theCase = Made.aCase("XX26P00417");
        cases.save(theCase);
        noMoreRoom();
        var outcome =
                cases.together(() -> {
                    cases.save(Made.child(theCase.id(), "Alys".repeat(20_000)));
                    return cases.save(Made.child(theCase.id(), "Tomos"));
                });
        assertThat(outcome).isEqualTo(new NotSaved(Why.DISK_FULL));
        roomAgain();
        assertThat(cases.open(theCase.id()).orElseThrow().people()).isEmpty();
    }

    @Test
    void keepsNothingOfWorkThatBroke() {
        var theCase = Made.aCase("XX26P00417");
        assertThatThrownBy(() ->
                        cases.together(() -> {
                            cases.save(theCase);
                            throw new IllegalStateException("broken");
                        }))
                .hasMessage("broken");
        assertThat(cases.rows()).isEmpty();
        assertThat(cases.save(theCase)).isInstanceOf(Saved.class);
    }

    private void noMoreRoom() {
        var pages = record.store().sql().number("PRAGMA page_count");
        record.store().sql().number("PRAGMA max_page_count = " + (pages + 1));
    }

    private void roomAgain() {
        record.store().sql().number("PRAGMA max_page_count = 1073741823");
    }
}
