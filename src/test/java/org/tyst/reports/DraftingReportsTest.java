package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.FATHER_SAID;
import static org.tyst.fixtures.AFiledFamily.MOTHER_SAID;
import static org.tyst.fixtures.AFiledFamily.TOMOS_SAID;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;

class DraftingReportsTest {
    private final Report english = Reports.begun("section-7", Language.ENGLISH);
    private final Report welsh = Reports.begun("child-impact", Language.WELSH);

    @Test
    void beginsWithASectionForEachChildAndEachParty() {
        assertThat(english.sections().stream().map(Section::key))
                .contains(
                        "childVoice",
                        "childVoice.1",
                        "childVoice.2",
                        "adultProfiles.2",
                        "welfareChecklist.g");
        assertThat(english.section("childVoice.2").orElseThrow().title())
                .isEqualTo("Tomos Rees-Hale");
    }

    @Test
    void saysWhatAPersonToldInTheLanguageOfTheReport() {
        assertThat(text(DRAFTING.fromStatement(english, MOTHER_SAID, material())))
                .isEqualTo(
                        "On 14 October 2026 M. Rees told me that she would like Alys and Tomos to see their father every"
                                + " other weekend.");
        assertThat(text(DRAFTING.fromStatement(welsh, MOTHER_SAID, material())))
                .startsWith("Ar 14 Hydref 2026 dywedodd M. Rees wrthyf: She");
    }

    @Test
    void leavesExactWordsExact() {
        assertThat(text(DRAFTING.fromStatement(english, FATHER_SAID, material())))
                .isEqualTo(
                        "On 14 October 2026 D. Hale said: “I have never raised my hand to anybody.”");
    }

    @Test
    void keepsAChildsOwnWordsAsTheirOwnTypeBesideTheTranslation() {
        assertThat(DRAFTING.fromStatement(english, TOMOS_SAID, material()))
                .isInstanceOfSatisfying(
                        Block.ChildQuote.class,
                        quote -> {
                            assertThat(quote.words()).isEqualTo(TOMOS_SAID.words());
                            assertThat(quote.translation()).isEqualTo(TOMOS_SAID.translation());
                            assertThat(quote.language()).isEqualTo("cy");
                        });
    }

    @Test
    void bringsTheFlagAlongWhenAContestedItemIsInserted() {
        var block = DRAFTING.fromFact(english, ReesAndHale.CONVICTION, material());
        assertThat(block.flags()).containsExactly(AFiledFamily.CONVICTION_CONTESTED.id());
    }

    @Test
    void isTheSameAfterAJourneyThroughJson() {
        var full = Reports.full("section-7", Language.WELSH, material());
        assertThat(Json.read(Json.text(full), Report.class)).isEqualTo(full);
    }

    @Test
    void refusesEveryChangeOnceItIsFiled() {
        var filed = Reports.finished(english).become(ReportStatus.FILED, CLOCK.instant());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        filed.append("recommendations", DRAFTING.paragraph("One more thing.")));
        assertThatIllegalStateException()
                .isThrownBy(() -> filed.become(ReportStatus.DRAFT, CLOCK.instant()));
    }

    private static String text(Block block) {
        return block.text();
    }
}
