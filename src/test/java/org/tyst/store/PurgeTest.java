package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.Part;

class PurgeTest {
    @Test
    void leavesNothingOfOneCaseAndAllOfTheOther() throws Exception {
        try (var record = new TemporaryRecord()) {
            var cases = record.stored().cases();
            var going = Made.aCase("XX26P00417");
            var staying = Made.aCase("XX26P00418");
            for (var theCase : List.of(going, staying)) {
                var person = Made.person(theCase.id(), "Carys Hale", Part.APPLICANT);
                cases.save(theCase);
                cases.save(person);
                cases.save(Made.address(person, Confidentiality.WITHHELD), "4 Lôn y Dŵr");
            }
            assertThat(Purged.of(record, going.id())).isInstanceOf(Saved.class);
            assertThat(cases.open(going.id())).isEmpty();
            assertThat(cases.open(staying.id()).orElseThrow().people()).hasSize(1);
            assertThat(record.store().sql().number("SELECT count(*) FROM sealed")).isEqualTo(1);
            assertThat(Files.size(Path.of(record.folder() + "/" + StoreFile.NAME + "-wal")))
                    .isZero();
            assertThat(record.stored().audit().verify()).isInstanceOf(Verdict.Whole.class);
        }
    }

    @Test
    void theWordsOfACaseLeaveTheIndexStepByStep() {
        try (var record = new TemporaryRecord()) {
            var theCase = Made.aCase("XX26P00417");
            var staying = Made.aCase("XX26P00418");
            var cases = record.stored().cases();
            cases.save(theCase);
            cases.save(staying);
            for (var i = 0; i < 300; i++) {
                cases.save(Made.person(theCase.id(), "Lighthouse " + i, Part.APPLICANT));
                cases.save(Made.person(staying.id(), "Harbour " + i, Part.APPLICANT));
                new FindIndex(record.store()).catchUp();
            }
            Purged.of(record, theCase.id());
            assertThat(words(record)).doesNotContain("lighthouse").contains("harbour");
            assertThat(pieces(record)).isEqualTo(1);
            assertThat(new Purge(record.store()).clearOn()).isFalse();
        }
    }

    private static List<String> words(TemporaryRecord record) {
        var sql = record.store().sql();
        sql.script("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'find', 'instance')");
        return sql.rows("SELECT DISTINCT term FROM word", row -> row.text(1));
    }

    /** What a piece holds that was merged with nothing may be covered by a later one, and still be there. */
    private static long pieces(TemporaryRecord record) {
        return record.store().sql().number("SELECT count(DISTINCT segid) FROM find_idx");
    }
}
