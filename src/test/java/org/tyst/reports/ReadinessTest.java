package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.tyst.fixtures.AFiledFamily.CONVICTION_CONTESTED;
import static org.tyst.fixtures.AFiledFamily.confided;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.AFiledFamily.uncontested;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FactId;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.MadeChecks;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;

class ReadinessTest {
    private final Readiness readiness = new Readiness(point -> point < 0x1F000);
    private final Report begun = Reports.begun("section-7", Language.ENGLISH);
    private final Report full = Reports.full("section-7", Language.ENGLISH, material());

    @Test
    void aFullReportIsReady() {
        assertThat(readiness.of(full, material())).isEmpty();
    }

    @Test
    void aRequiredSectionNeedsContentOrAReason() {
        assertThat(sections(begun))
                .contains("options", "childVoice.1", "welfareChecklist.c")
                .doesNotContain("otherProfessionals");
        assertThat(sections(begun.notRelevant("options", "the court has decided them.")))
                .doesNotContain("options");
        assertThat(sections(begun.append("options", DRAFTING.paragraph("One."))))
                .doesNotContain("options");
    }

    @Test
    void eachQuestionOfTheCourtNeedsAnAnswer() {
        assertThat(readiness.of(begun, material()))
                .filteredOn(Problem.QuestionUnanswered.class::isInstance)
                .hasSize(2);
    }

    @Test
    void whatIsContestedLaterMayNotStandAsPlainFact() {
        var report =
                full.append(
                        "options", DRAFTING.fromFact(full, ReesAndHale.CONVICTION, uncontested()));
        assertThat(readiness.of(report, material()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.ContestedAsFact.class,
                        problem -> {
                            assertThat(problem.contest()).isEqualTo(CONVICTION_CONTESTED.id());
                            assertThat(problem.by()).isEqualTo("D. Hale");
                        });
        assertThat(readiness.of(DRAFTING.flagAll(report, material()), material())).isEmpty();
    }

    @Test
    void aFootnoteIsTakenAwayForAReasonAloneAndTheReasonStays() {
        var block = DRAFTING.fromFact(full, ReesAndHale.CONVICTION, material());
        var report = full.append("options", block);
        var contest = CONVICTION_CONTESTED.id();
        var without = DRAFTING.unflag(report, block.id(), contest, "Said in the paragraph itself.");
        var kept = Json.kept(Json.text(without), Report.class).block(block.id()).orElseThrow();
        assertThat(kept.flags()).isEmpty();
        assertThat(kept.removedFlags())
                .extracting(Run.FlagRemoved::reason, Run.FlagRemoved::by)
                .containsExactly(tuple("Said in the paragraph itself.", report.author().name()));
        assertThat(readiness.of(without, material())).isEmpty();
        assertThat(DRAFTING.flag(without, block.id(), contest).block(block.id()))
                .hasValueSatisfying(back -> assertThat(back.removedFlags()).isEmpty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAFTING.unflag(report, block.id(), contest, " "));
    }

    @Test
    void whatIsContestedMayNotBeRetypedAsPlainFactEither() {
        var report =
                full.append(
                        "options",
                        DRAFTING.paragraph(
                                "He was convicted of common assault on M. Rees in June 2019."));
        assertThat(readiness.of(report, material()))
                .singleElement()
                .isInstanceOf(Problem.ContestedAsFact.class);
    }

    @Test
    void anAmendedFactLightsUpAndIsPutRightFromItsSuccessor() {
        var now =
                with(
                        new CaseFact(
                                new FactId(AFiledFamily.IDS.next()),
                                ReesAndHale.CASE,
                                "Cautioned in June 2019.",
                                ReesAndHale.CONVICTION.standing(),
                                ReesAndHale.CONVICTION.source(),
                                ReesAndHale.CONVICTION.on(),
                                ReesAndHale.CONVICTION.about(),
                                Optional.of(ReesAndHale.CONVICTION.id()),
                                "The police corrected their record."));
        var stale = readiness.of(full, now);
        assertThat(stale)
                .isNotEmpty()
                .allMatch(problem -> problem instanceof Problem.SourceCorrected);
        var mended = full;
        for (var problem : stale)
            mended = DRAFTING.refresh(mended, problem.at().orElseThrow(), now);
        assertThat(readiness.of(mended, now)).isEmpty();
        assertThat(mended.blocks().map(Block::text))
                .anyMatch(text -> text.contains("Cautioned in June 2019."));
    }

    @Test
    void aParagraphFromAnAnswerThatWasReplacedLightsUpAndIsNotOfferedAnyMore() {
        var before = asking(MadeChecks.POLICE.answered(MadeChecks.JUDGED, MadeChecks.CAME));
        var called = before.file().fact(MadeChecks.CALLED_OUT).orElseThrow();
        var block = DRAFTING.fromFact(full, called, before);
        assertThat(block.text()).contains("Called to a quarrel at the home (no further action)");
        var report = full.append("options", block);
        assertThat(readiness.of(report, before)).isEmpty();
        assertThat(readiness.of(report, asking(MadeChecks.all().getFirst())))
                .singleElement()
                .isInstanceOf(Problem.SourceCorrected.class);
    }

    private static Material asking(AgencyCheck check) {
        var it = material().file();
        var file =
                new CaseFile(
                        it.theCase(),
                        it.people(),
                        it.contactPoints(),
                        it.hearings(),
                        it.documents(),
                        it.facts(),
                        it.imports(),
                        List.of(check),
                        List.of());
        return new Material(file, material().interviews(), material().contests());
    }

    @Test
    void somebodyDecidesWhoReadsWhatWasToBeKeptPrivate() {
        var block =
                full.blocks().filter(Block.ChildQuote.class::isInstance).findFirst().orElseThrow();
        assertThat(readiness.of(full, confided()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.PrivateForEveryone.class,
                        problem -> {
                            assertThat(problem.block()).isEqualTo(block.id());
                            assertThat(problem.asked().answered()).contains("his parents too");
                        });
        assertThat(decided(block, new Disclosure.EveryoneKnowing())).isEmpty();
        assertThat(decided(block, new Disclosure.CourtOnly("He is afraid."))).isEmpty();
        assertThat(decided(block, Disclosure.everyone())).isNotEmpty();
    }

    private List<Problem> decided(Block block, Disclosure disclosure) {
        return readiness.of(full.label(block.id(), disclosure), confided());
    }

    @Test
    void aCharacterThatCannotBePrintedIsTold() {
        var report = full.append("options", DRAFTING.paragraph("Good \uD83D\uDE00"));
        assertThat(readiness.of(report, material()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.CannotBePrinted.class,
                        problem ->
                                assertThat(problem.undrawn())
                                        .isEqualTo(
                                                new Undrawn(
                                                        "\uD83D\uDE00", List.of(Script.SIGNS))));
    }

    private static Material with(CaseFact successor) {
        var it = material().file();
        var facts = new java.util.ArrayList<>(it.facts());
        facts.add(successor);
        var file =
                new CaseFile(
                        it.theCase(),
                        it.people(),
                        it.contactPoints(),
                        it.hearings(),
                        it.documents(),
                        facts,
                        it.imports());
        return new Material(file, material().interviews(), List.of());
    }

    private List<String> sections(Report report) {
        return readiness.of(report, material()).stream()
                .filter(Problem.SectionEmpty.class::isInstance)
                .map(Problem::section)
                .toList();
    }
}
