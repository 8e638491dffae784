package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.fixtures.HostileWords;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;
import org.tyst.pdf.HostilePages;
import org.tyst.search.Hit;
import org.tyst.search.Question;
import org.tyst.writing.SpelledWords;

/** Words of every kind that a keyboard, a paste or another program can make: kept, found and read back the same. */
class HostileWordsTest {
    private static final int MANY = Integer.getInteger("tyst.hostileWords", 500);
    private static final int PRINTED = 30;
    private static final int A_MEGABYTE = 1 << 20;

    @Test
    void areKeptFoundAndReadBackTheSame() {
        try (var record = new TemporaryRecord()) {
            var theCase = Made.aCase("XX26P00417");
            saved(record.stored().cases().save(theCase));
            var interview = Made.interview(theCase.id());
            var said = statements(interview);
            saved(record.stored().interviews().keep(interview, said, List.of()));
            record.reopen();
            var read = record.stored().interviews().open(interview.id()).orElseThrow();
            assertThat(read.statements()).containsExactlyElementsOf(said);
            assertThat(read.statements())
                    .allMatch(one -> Normalizer.isNormalized(one.words(), Normalizer.Form.NFC));
            for (var place = 0; place < said.size(); place += said.size() / 20)
                assertThat(found(record, HostileWords.key(place)))
                        .contains(said.get(place).id().value());
        }
    }

    @Test
    void standOnThePagesAsTheyStandInTheRecord() throws IOException {
        assertThat(HostilePages.changed(new HostileWords(24).many(PRINTED))).isEmpty();
    }

    private List<Statement> statements(Interview interview) {
        var all = new ArrayList<Statement>();
        for (var words : new HostileWords(23).many(MANY))
            all.add(Made.statement(interview, all.size(), words));
        all.add(Made.statement(interview, MANY, HostileWords.key(MANY) + " " + owls()));
        all.forEach(one ->
                SpelledWords.in(one.words().substring(0, Math.min(2_000, one.words().length()))));
        return all;
    }

    private static String owls() {
        return "owl 🦉 ".repeat(A_MEGABYTE / 9);
    }

    private static List<java.util.UUID> found(TemporaryRecord record, String typed) {
        return record.stored().finder().find(Question.of(typed + " ", 50)).stream()
                .map(Hit::item)
                .toList();
    }

    private static void saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }
}
