package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.AuditTrail.Verdict;

class StoredAuditTest {
    private final TemporaryRecord record = new TemporaryRecord();
    private final Sql sql = record.store().sql();
    private final AuditTrail audit = record.stored().audit();

    @BeforeEach
    void writeFive() {
        for (int i = 0; i < 5; i++)
            audit.record(
                    Act.CASE_OPENED,
                    Optional.of(Made.aCase("XX26P00417").id().value()),
                    Optional.empty(),
                    "n" + i);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void isWholeAndStaysWholeAfterTheNextUnlock() {
        var before = audit.verify();
        assertThat(before)
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(5));
        record.reopen();
        assertThat(record.stored().audit().verify()).isEqualTo(before);
    }

    @Test
    void showsWhichEntryWasChanged() {
        sql.change("UPDATE audit SET why = 'something else' WHERE seq = 3");
        assertThat(audit.verify()).isEqualTo(new Verdict.BrokenAt(3));
    }

    @Test
    void showsWhereAnEntryWasTakenOut() {
        sql.change("DELETE FROM audit WHERE seq = 2");
        assertThat(audit.verify()).isEqualTo(new Verdict.MissingFrom(2));
    }

    @Test
    void showsThatTheFirstWasTakenOut() {
        sql.change("DELETE FROM audit WHERE seq = 1");
        assertThat(audit.verify()).isEqualTo(new Verdict.MissingFrom(1));
    }

    @Test
    void showsThatTheTailWasCutOff() {
        sql.change("DELETE FROM audit WHERE seq > 3");
        assertThat(audit.verify()).isEqualTo(new Verdict.MissingFrom(4));
    }

    @Test
    void showsTwoEntriesThatChangedPlaces() {
        sql.change("UPDATE audit SET seq = -seq WHERE seq IN (2, 3)");
        sql.change("UPDATE audit SET seq = 5 + seq WHERE seq < 0");
        assertThat(audit.verify()).isEqualTo(new Verdict.BrokenAt(2));
    }

    @Test
    void tellsWhoDidWhatWhenAndWhyInACase() {
        var theCase = Made.aCase("XX26P00418").id().value();
        audit.record(
                Act.SEALED_DETAIL_READ, Optional.of(theCase), Optional.empty(), "Visit on Tuesday");
        assertThat(audit.ofCase(theCase)).singleElement().satisfies(StoredAuditTest::isTheReading);
    }

    private static void isTheReading(AuditEntry entry) {
        assertThat(entry.who()).isEqualTo("M. Rees");
        assertThat(entry.device()).isEqualTo("laptop-1");
        assertThat(entry.at()).isEqualTo(TemporaryRecord.NOW);
        assertThat(entry.why()).isEqualTo("Visit on Tuesday");
    }
}
