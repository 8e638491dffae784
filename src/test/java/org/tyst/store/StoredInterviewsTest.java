package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.Statement;

class StoredInterviewsTest {
    private static final SaveOutcome SAVED = new Saved(Made.NOW);
    private static final SaveOutcome STALE = new SaveOutcome.Stale();

    private final TemporaryRecord record = new TemporaryRecord();
    private final CaseId theCase = Made.aCase("XX26P00417").id();
    private final Interview interview = Made.interview(theCase);
    private final Statement first = Made.statement(interview, 1, "Dw i ddim eisiau mynd.");
    private final Statement second = Made.statement(interview, 2, "He said, \"Don't tell\" 🙂");
    private InterviewStore interviews = record.stored().interviews();

    @BeforeEach
    void keepADraft() {
        assertThat(interviews.keep(interview, List.of(second, first), List.of())).isEqualTo(SAVED);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void findsEveryWordAfterTheNextUnlockInTheRightOrder() {
        record.reopen();
        var found = record.stored().interviews().open(interview.id()).orElseThrow();
        assertThat(found.interview()).isEqualTo(interview);
        assertThat(found.statements()).containsExactly(first, second);
        assertThat(record.stored().interviews().ofCase(theCase)).containsExactly(found);
    }

    @Test
    void keepsTextComposedHoweverItWasTyped() {
        var typed = Made.saying(first, "ty\u0302 bach, Siân a\u0301r");
        interviews.keep(interview, List.of(typed), List.of());
        assertThat(words(0)).isEqualTo("tŷ bach, Siân ár");
    }

    @Test
    void replacesADraftStatementAndTakesOneOut() {
        interviews.keep(
                interview,
                List.of(Made.saying(first, "I do not want to go.")),
                List.of(second.id()));
        assertThat(statements())
                .extracting(Statement::words)
                .containsExactly("I do not want to go.");
    }

    @Test
    void neverChangesWhatIsSigned() {
        assertThat(interviews.sign(interview.id())).isEqualTo(SAVED);
        assertThat(interviews.keep(interview, List.of(), List.of())).isEqualTo(STALE);
        assertThat(interviews.sign(interview.id())).isEqualTo(STALE);
        assertThat(statements()).allMatch(Statement::isSigned);
        assertThat(interviews.drafts()).isEmpty();
    }

    @Test
    void keepsTheOldWordsBesideTheirCorrection() {
        interviews.sign(interview.id());
        var correction = Made.correcting(first, "Dw i ddim eisiau mynd heno.", "She added a word");
        assertThat(interviews.correct(correction)).isEqualTo(SAVED);
        assertThat(statements())
                .extracting(Statement::words)
                .containsExactly(first.words(), second.words(), correction.words());
        assertThat(statements().getLast().isSigned()).isTrue();
        assertThat(interviews.correct(correction)).isEqualTo(STALE);
    }

    @Test
    void correctsOnlyWhatIsSigned() {
        assertThat(interviews.correct(Made.correcting(first, "Something else", "why")))
                .isEqualTo(STALE);
        assertThat(statements()).hasSize(2);
    }

    @Test
    void letsNoStatementMoveToAnotherInterviewOrCase() {
        var other = Made.interview(Made.aCase("XX26P00418").id());
        assertThatThrownBy(() -> interviews.keep(other, List.of(first), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(interviews.open(other.id())).isEmpty();
        assertThat(statements()).containsExactly(first, second);
    }

    @Test
    void writesNothingWhenNothingChanged() {
        var before = record.stored().audit().verify();
        assertThat(interviews.keep(interview, List.of(first, second), List.of())).isEqualTo(SAVED);
        assertThat(record.stored().audit().verify()).isEqualTo(before);
    }

    @Test
    void listsDraftsOfEveryCase() {
        var other = Made.interview(Made.aCase("XX26P00418").id());
        interviews.keep(other, List.of(), List.of());
        assertThat(interviews.drafts()).containsExactlyInAnyOrder(interview, other);
    }

    private List<Statement> statements() {
        return interviews.open(interview.id()).orElseThrow().statements();
    }

    private String words(int at) {
        return statements().get(at).words();
    }
}
