package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;
import org.tyst.search.Hit;
import org.tyst.search.Question;
import org.tyst.writing.SpelledWords;

/** Words of every kind that a keyboard, a paste or another program can make: kept, found and read back the same. */
class HostileWordsTest {
    private static final int MANY = Integer.getInteger("tyst.hostileWords", 500);
    private static final int A_MEGABYTE = 1 << 20;
    private static final List<String> PIECES =
            List.of(
                    "👨‍👩‍👧‍👦",
                    "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                    "e\u0301",
                    "ty\u0302",
                    "ŵ",
                    "\u202eלא",
                    "שלום",
                    "مرحبا",
                    "\u200b",
                    "\u200d",
                    "\ufeff",
                    "\u0001",
                    "\u0007",
                    "\u001b[31m",
                    "\t",
                    "\n",
                    "\r\n",
                    "\"",
                    "'",
                    "’",
                    "%",
                    "_",
                    "*",
                    "\\",
                    "{}",
                    "NEAR(",
                    "DROP TABLE item;",
                    "cath",
                    "nghath",
                    "ﬁ",
                    "ß",
                    "İ",
                    "Ǆ",
                    "가",
                    "\u1100\u1161",
                    "\ud83d\ude00");

    private final Random random = new Random(23);

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
                assertThat(found(record, "zq" + place)).contains(said.get(place).id().value());
        }
    }

    private List<Statement> statements(Interview interview) {
        var all = new ArrayList<Statement>();
        for (var place = 0; place < MANY; place++)
            all.add(Made.statement(interview, place, words(2 + random.nextInt(30), place)));
        all.add(
                Made.statement(
                        interview, MANY, "zq" + MANY + " " + "owl 🦉 ".repeat(A_MEGABYTE / 9)));
        all.forEach(one ->
                SpelledWords.in(one.words().substring(0, Math.min(2_000, one.words().length()))));
        return all;
    }

    private String words(int pieces, int place) {
        return IntStream.range(0, pieces)
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""))
                + " zq"
                + place;
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
