package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;
import org.tyst.basics.Json;

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
        assertBroken(Break.Kind.CHANGED, 3);
    }

    @Test
    void showsWhereAnEntryWasTakenOut() {
        sql.change("DELETE FROM audit WHERE seq = 2");
        assertBroken(Break.Kind.REMOVED, 2);
    }

    @Test
    void showsThatTheFirstWasTakenOut() {
        sql.change("DELETE FROM audit WHERE seq = 1");
        assertBroken(Break.Kind.REMOVED, 1);
    }

    @Test
    void showsThatTheTailWasCutOff() {
        sql.change("DELETE FROM audit WHERE seq > 3");
        assertBroken(Break.Kind.TAIL_CUT, 4);
    }

    @Test
    void showsTwoEntriesThatChangedPlaces() {
        sql.change("UPDATE audit SET seq = -seq WHERE seq IN (2, 3)");
        sql.change("UPDATE audit SET seq = 5 + seq WHERE seq < 0");
        assertBroken(Break.Kind.REORDERED, 2);
    }

    @Test
    void showsAnEntryThatWasPutFurtherOn() {
        sql.change("UPDATE audit SET seq = 99 WHERE seq = 2");
        sql.change("UPDATE audit SET seq = -(seq - 1) WHERE seq BETWEEN 3 AND 5");
        sql.change("UPDATE audit SET seq = 5 WHERE seq = 99");
        sql.change("UPDATE audit SET seq = -seq WHERE seq < 0");
        assertBroken(Break.Kind.REORDERED, 2);
    }

    @Test
    void showsAnEntryThatCannotEvenBeRead() {
        sql.change("UPDATE audit SET act = 'NOTHING', at = 'never', case_id = x'01' WHERE seq = 4");
        assertBroken(Break.Kind.CHANGED, 4);
        assertThat(audit.ofAct(Act.CASE_OPENED)).hasSize(4);
    }

    @Test
    void showsAReasonThatWasBlankedWhileItsCaseIsStillHere() {
        sql.change("UPDATE audit SET why = '' WHERE seq = 2");
        assertBroken(Break.Kind.CHANGED, 2);
    }

    @Test
    void tellsBetweenWhenAndWhenSomethingIsMissing() {
        sql.change("DELETE FROM audit WHERE seq = 2");
        assertThat(broken().first().after()).contains(TemporaryRecord.NOW);
        assertThat(broken().first().before()).contains(TemporaryRecord.NOW);
    }

    @Test
    void goesOnAfterABreakAndTellsTheNextOneToo() {
        sql.change("UPDATE audit SET why = 'something else' WHERE seq = 2");
        sql.change("DELETE FROM audit WHERE seq = 5");
        assertThat(broken().breaks())
                .extracting(Break::kind)
                .containsExactly(Break.Kind.CHANGED, Break.Kind.TAIL_CUT);
    }

    @Test
    void tellsABreakAsNewOnlyUntilItIsWrittenDown() {
        sql.change("UPDATE audit SET why = 'something else' WHERE seq = 3");
        var found = broken();
        assertThat(found.fresh()).hasSize(1);
        audit.record(Act.TRAIL_BROKEN, Optional.empty(), Optional.empty(), found.first().text());
        assertThat(broken().fresh()).isEmpty();
        assertThat(broken().first().seq()).isEqualTo(3);
    }

    @Test
    void provesAnEntryThatIsOlderThanSessions() {
        var old =
                new FirstEntry(1, TemporaryRecord.NOW, 7, "laptop-1", "M. Rees", Act.UNLOCKED, "");
        var mac =
                record.keys()
                        .auditMac()
                        .tag(new byte[32], Json.text(old).getBytes(StandardCharsets.UTF_8));
        sql.change("DELETE FROM audit");
        sql.change(
                "INSERT INTO audit (seq, at, mono, device, who, act, why, mac) VALUES (1, ?, 7, ?, ?, ?, '', ?)",
                TemporaryRecord.NOW,
                "laptop-1",
                "M. Rees",
                Act.UNLOCKED,
                mac);
        sql.change(
                "UPDATE setting SET value = ? WHERE name = 'audit.head'",
                "1 " + HexFormat.of().formatHex(mac));
        audit.record(Act.LOCKED, Optional.empty(), Optional.empty(), "");
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    private record FirstEntry(
            long seq, Instant at, long mono, String device, String who, Act act, String why) {}

    private Verdict.Broken broken() {
        return (Verdict.Broken) audit.verify();
    }

    private void assertBroken(Break.Kind kind, long seq) {
        assertThat(broken().first().kind()).isEqualTo(kind);
        assertThat(broken().first().seq()).isEqualTo(seq);
        assertThat(broken().breaks()).hasSize(1);
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
