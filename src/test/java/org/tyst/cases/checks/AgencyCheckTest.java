package org.tyst.cases.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tyst.fixtures.MadeChecks.ASKED;
import static org.tyst.fixtures.MadeChecks.CAME;
import static org.tyst.fixtures.MadeChecks.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.identity.IdentityMatch;
import org.tyst.fixtures.MadeChecks;
import org.tyst.fixtures.ReesAndHale;

class AgencyCheckTest {
    private static final AgencyCheck SCHOOL =
            MadeChecks.check(
                    "gp", CheckKind.HEALTH, "Meddygfa’r Bont", ReesAndHale.ALYS.id(), "Health");

    @Test
    void asksTheCourtWhereSomebodyRefusedAndNeverTheAgency() {
        assertThat(SCHOOL.state()).isEqualTo(CheckState.CONSENT_NOT_ASKED);
        assertThat(SCHOOL.next()).doesNotContain(Step.Kind.ASKED_AGENCY);
        var refused =
                SCHOOL.after(step(Step.Kind.ASKED_CONSENT, ASKED, "mother"))
                        .after(step(Step.Kind.CONSENT_REFUSED, ASKED, "mother"));
        assertThat(refused.state()).isEqualTo(CheckState.CONSENT_REFUSED_SO_FAR);
        assertThatIllegalStateException()
                .isThrownBy(() -> refused.after(step(Step.Kind.ASKED_AGENCY, CAME, "")));
        var directed =
                refused.after(step(Step.Kind.ASKED_DIRECTION, ASKED, "court"))
                        .after(step(Step.Kind.DIRECTION_GIVEN, CAME, "court"))
                        .after(step(Step.Kind.ASKED_AGENCY, CAME, "surgery"));
        assertThat(directed.state()).isEqualTo(CheckState.OUTSTANDING);
        assertThat(directed.askedOn()).contains(CAME);
    }

    @Test
    void callsNothingAConvictionWithoutItsDisposal() {
        var bare = MadeChecks.FIRST.entries().getFirst();
        assertThat(bare.disposal()).isEqualTo(Disposal.CONVICTED);
        assertThat(bare.ended()).isEqualTo(Disposal.NOT_KNOWN);
        assertThat(
                        MadeChecks.entry(
                                        bare.id(),
                                        bare.what(),
                                        ASKED,
                                        Disposal.CONVICTED,
                                        "Fined £120, 4 June 2019")
                                .ended())
                .isEqualTo(Disposal.CONVICTED);
    }

    @Test
    void keepsBothAnswersAndHoldsByTheLaterOne() {
        var check = MadeChecks.all().getFirst();
        assertThat(check.answers()).containsExactly(MadeChecks.JUDGED, MadeChecks.SECOND);
        assertThat(check.current()).contains(MadeChecks.SECOND);
        assertThat(check.state()).isEqualTo(CheckState.ANSWERED);
        assertThat(CheckFacts.later(MadeChecks.ACQUITTED, List.of(check)))
                .contains(MadeChecks.SECOND.entries().getFirst().id());
        assertThat(Json.read(Json.text(check), AgencyCheck.class)).isEqualTo(check);
    }

    @Test
    void putsNothingIntoTheFileThatNobodyJudged() {
        var check = MadeChecks.all().getFirst();
        assertThat(CheckFacts.of(check))
                .extracting(CaseFact::id)
                .containsExactly(MadeChecks.CALLED_OUT);
        var file = ReesAndHale.file();
        var asked =
                new CaseFile(
                        file.theCase(),
                        file.people(),
                        file.contactPoints(),
                        file.hearings(),
                        file.documents(),
                        file.facts(),
                        file.imports(),
                        List.of(check),
                        List.of());
        assertThat(asked.fact(MadeChecks.CALLED_OUT)).isPresent();
        assertThat(asked.later(MadeChecks.CALLED_OUT)).isPresent();
    }

    @Test
    void putsNoAnswerToAPersonWhoIsNotMatched() {
        var first = MadeChecks.FIRST;
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CheckAnswer(
                                first.id(),
                                first.issuedOn(),
                                first.receivedOn(),
                                first.from(),
                                "",
                                first.about(),
                                IdentityMatch.Verdict.ANOTHER_PERSON,
                                "He says so",
                                "",
                                false,
                                first.entries(),
                                Optional.empty(),
                                "",
                                ""));
    }
}
