package org.tyst.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.cases.Standing;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.SigningCheck.Missing;
import org.tyst.interviews.SigningCheck.What;

class DraftingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:40:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Drafting drafting =
            new Drafting(ReesAndHale.PRACTITIONER, new Ids(clock, new Random(7)), clock);
    private final Interview interview = drafting.newInterview(ReesAndHale.CASE);

    @Test
    void aNewInterviewStatesNothingThatNobodyStated() {
        assertThat(interview.startedAt()).isEmpty();
        assertThat(interview.present()).isEmpty();
        assertThat(interview.told()).isEmpty();
        assertThat(interview.place()).isEqualTo(PlaceType.NOT_STATED);
        assertThat(interview.authorName()).isEqualTo("Siân Pritchard");
    }

    @Test
    void twoNewInterviewsAreTwo() {
        assertThat(drafting.newInterview(ReesAndHale.CASE).id()).isNotEqualTo(interview.id());
    }

    @Test
    void aCorrectionNamesTheOldOneAndSaysWhy() {
        var old = statement("I like school", alys());
        var correction =
                drafting.correction(old, statement("I like my school", alys()), 3, "Misheard");

        assertThat(correction.corrects()).contains(old.id());
        assertThat(correction.whyCorrected()).isEqualTo("Misheard");
        assertThat(correction.words()).isEqualTo("I like my school");
        assertThat(correction.signedAt()).contains(NOW);
        assertThat(correction.id()).isNotEqualTo(old.id());
    }

    @Test
    void thereIsNoCorrectionWithoutAReason() {
        var old = statement("I like school", alys());

        assertThatThrownBy(() -> drafting.correction(old, old, 3, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWordsComposed() {
        assertThat(statement("Sia\u0302n a Gw\u0302en", alys()).words()).isEqualTo("Siân a Gŵen");
    }

    @Test
    void anEmptyInterviewListsWhatItNeeds() {
        assertThat(missing(interview))
                .extracting(Missing::what)
                .containsExactly(What.WHO_IS_PRESENT, What.STARTED, What.PLACE, What.STATEMENTS);
    }

    @Test
    void aStatementWithoutSpeakerOrWordsIsNamed() {
        var nobody = statement("", Speaker.unknown());

        assertThat(missing(held(), nobody))
                .containsExactly(
                        new Missing(What.WORDS, Optional.of(nobody.id())),
                        new Missing(What.SPEAKER, Optional.of(nobody.id())));
    }

    @Test
    void whoeverAskedForSecrecyWasAnswered() {
        var asked = new KeepPrivate(true, "");
        var statement = statement("Don’t tell Mam", alys(), asked);

        assertThat(missing(held(), statement))
                .extracting(Missing::what)
                .containsExactly(What.ANSWER_TO_KEEP_PRIVATE);
    }

    @Test
    void aWholeInterviewMayBeSigned() {
        var statement = statement("I like school", alys());

        assertThat(missing(held(), statement)).isEmpty();
    }

    @Test
    void whereAChildWasThereItIsSaidWhetherTheyWereSeenAlone() {
        var statement = statement("I like school", alys());

        assertThat(missing(held(SeenAlone.NOT_APPLICABLE), statement))
                .extracting(Missing::what)
                .containsExactly(What.SEEN_ALONE);
        assertThat(missing(held(SeenAlone.NO), statement))
                .extracting(Missing::what)
                .containsExactly(What.WHY_NOT_ALONE);
    }

    @Test
    void aDraftCarriesOnlyWhatDiffersFromTheFile() {
        var first = statement("one", alys());
        var second = statement("two", alys());
        var committed = new Committed(List.of(first, second));
        var third = statement("three", alys());

        var draft = committed.differenceTo(interview, List.of(first, third));

        assertThat(draft.changed()).containsExactly(third);
        assertThat(draft.takenOut()).containsExactly(second.id());
    }

    @Test
    void whatIsCommittedIsNotSentAgain() {
        var committed = new Committed(List.of());
        var statement = statement("one", alys());
        committed.add(committed.differenceTo(interview, List.of(statement)));

        assertThat(committed.differenceTo(interview, List.of(statement)).changed()).isEmpty();
    }

    private static List<Missing> missing(Interview interview, Statement... said) {
        return SigningCheck.of(
                new InterviewRecord(interview, List.of(said)), Set.of(ReesAndHale.ALYS.id()));
    }

    private Interview held() {
        return held(SeenAlone.YES);
    }

    private Interview held(SeenAlone alone) {
        return new Interview(
                interview.id(),
                interview.caseId(),
                interview.author(),
                interview.authorName(),
                Mode.FACE_TO_FACE,
                PlaceType.SCHOOL,
                Optional.of(LocalDateTime.of(2026, 11, 22, 15, 0)),
                Optional.of(LocalDateTime.of(2026, 11, 22, 15, 40)),
                List.of(new Present(Optional.of(ReesAndHale.ALYS.id()), "Alys Rees-Hale", "")),
                alone,
                "",
                "",
                "",
                Map.of(),
                Optional.empty(),
                interview.enteredAt(),
                Optional.empty());
    }

    private static Speaker alys() {
        return new Speaker(Optional.of(ReesAndHale.ALYS.id()), "Alys Rees-Hale");
    }

    private Statement statement(String words, Speaker speaker) {
        return statement(words, speaker, KeepPrivate.no());
    }

    private Statement statement(String words, Speaker speaker, KeepPrivate keepPrivate) {
        return new Statement(
                drafting.newStatementId(),
                interview.id(),
                interview.caseId(),
                0,
                speaker,
                Set.of(ReesAndHale.ALYS.id()),
                Standing.TOLD_TO_ME,
                Wording.EXACT_WORDS,
                words,
                "",
                "",
                keepPrivate,
                Optional.empty(),
                "",
                Optional.empty());
    }
}
