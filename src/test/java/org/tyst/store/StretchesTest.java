package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;

class StretchesTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final Stretches stretches = new Stretches();
    private final UUID draft = new UUID(4, 17);

    @Test
    void aDraftIsToldOfAgainAfterFiveMinutesAndWithAClockThatWasSetBack() {
        assertThat(stretches.begins(draft, TEN)).isTrue();
        assertThat(stretches.begins(draft, TEN.plusSeconds(299))).isFalse();
        assertThat(stretches.begins(draft, TEN.plusSeconds(300))).isTrue();
        assertThat(stretches.begins(draft, TEN.minusSeconds(1))).isTrue();
    }

    @Test
    void theChainTellsOnceOfWhatIsTypedAndAlwaysOfASignature() {
        try (var record = new TemporaryRecord()) {
            var interview = Made.interview(Made.aCase("XX26P00417").id());
            var statement = Made.statement(interview, 1, "He");
            saved(keep(record, interview, statement));
            for (var words : List.of("He counts", "He counts the Saturdays"))
                saved(keep(record, interview, Made.saying(statement, words)));
            saved(record.stored().interviews().sign(interview.id()));
            assertThat(record.acts())
                    .filteredOn(act -> act.startsWith("I"))
                    .containsExactly("ITEM_SAVED", "ITEM_SAVED", "INTERVIEW_SIGNED", "ITEM_SAVED");
        }
    }

    @Test
    void whatWasNotKeptIsToldWithTheNextThatIs() {
        try (var record = new TemporaryRecord()) {
            var interview = Made.interview(Made.aCase("XX26P00417").id());
            var transactions = record.store().transactions();
            transactions.together(() -> {
                saved(keep(record, interview, Made.statement(interview, 1, "He counts")));
                return new SaveOutcome.Stale();
            });
            assertThat(record.acts()).isEmpty();
            saved(keep(record, interview, Made.statement(interview, 1, "He counts")));
            assertThat(record.acts()).containsExactly("ITEM_SAVED", "ITEM_SAVED");
        }
    }

    private static SaveOutcome keep(
            TemporaryRecord record, Interview interview, Statement statement) {
        return record.stored().interviews().keep(interview, List.of(statement), List.of());
    }

    private static void saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
    }
}
