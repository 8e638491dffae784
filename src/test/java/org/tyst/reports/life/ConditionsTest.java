package org.tyst.reports.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Follows;
import org.tyst.reports.Material;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.words.Language;

/** Each thing that stands before a signature, and that each can be settled. */
class ConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Conditions CONDITIONS =
            new Conditions(new Readiness(_ -> true), SignOffPolicy.shipped());

    private final Material material = AFiledFamily.material();
    private final Report report = Reports.full("section-7", Language.ENGLISH, material);
    private final Signing author = by(report.author().name(), report.author().role());
    private final Signing manager = by("Carys Bowen", Role.SERVICE_MANAGER);
    private final List<LifeLine> lines = new ArrayList<>();

    @Test
    void everybodyHearsOfTheRecommendationsOrItIsSaidWhyNot() {
        assertThat(found()).hasSize(4).hasOnlyElementsOfType(Condition.NotSharedWith.class);
        everybodyIsTold();
        assertThat(found()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Step.SharedBack(
                                ReesAndHale.FATHER.id(),
                                "D. Hale",
                                Optional.empty(),
                                Step.How.NOT_DONE,
                                "",
                                false,
                                "",
                                " "));
    }

    @Test
    void whatCameSinceTheAuthorLookedIsReadFirst() {
        everybodyIsTold();
        assertThat(found(Evidence.seen(Set.of())))
                .singleElement()
                .isInstanceOf(Condition.EvidenceNotRead.class);
    }

    @Test
    void aManagersProposalIsAnsweredAndAPassIsForExactlyTheseWords() {
        everybodyIsTold();
        var block = report.blocks().filter(Block.Paragraph.class::isInstance).findFirst();
        var proposed =
                new Step.Proposed(
                        block.orElseThrow().id(), block.get().text(), "Shorter.", "It is long");
        lines.add(manager.line(report, proposed));
        lines.add(manager.line(report, new Step.Checked(false, "Too long", "")));
        assertThat(found())
                .hasAtLeastOneElementOfType(Condition.ProposalOpen.class)
                .hasAtLeastOneElementOfType(Condition.SentBack.class);
        var life = new Life(report, lines);
        lines.add(author.decline(report, life.openProposals().getFirst(), "Each word counts"));
        lines.add(author.askForACheck(report, "").line());
        lines.add(manager.line(report, new Step.Checked(true, "", Content.hash(report))));
        assertThat(found()).isEmpty();
        lines.add(manager.line(report, new Step.Checked(true, "", "of other words")));
        assertThat(found()).singleElement().isInstanceOf(Condition.ChangedSinceChecked.class);
    }

    @Test
    void aSignatureIsUnderExactlyWhatIsSaidAndGoesWhenItIsWrittenOn() {
        everybodyIsTold();
        var life = new Life(report, lines);
        var signed = author.sign(report, life, report.author().name()).report();
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.signature().orElseThrow().declaration().toString())
                .contains("Alys Rees-Hale on")
                .doesNotContain("afraid of him");
        assertThat(signed.signature().orElseThrow().forTheCourt().toString())
                .contains("afraid of him");
        assertThatIllegalStateException()
                .isThrownBy(() -> signed.append("options", Reports.DRAFTING.paragraph("More.")));
        var back = author.takeBack(signed, "").report();
        assertThat(back.signature()).isEmpty();
        assertThat(back.status()).isEqualTo(ReportStatus.DRAFT);
        assertThatIllegalStateException()
                .isThrownBy(() -> manager.sign(report, life, "Carys Bowen"));
    }

    @Test
    void theHashDependsOnWhatIsSaidAndNotOnWhereItStandsInItsLife() {
        var shared = author.sharedBack(report);
        assertThat(shared.status()).isEqualTo(ReportStatus.SHARED_BACK);
        assertThat(Content.hash(shared)).isEqualTo(Content.hash(report));
        var other = report.following(new Follows(report.id(), Follows.How.CORRECTS));
        assertThat(Content.hash(other)).isNotEqualTo(Content.hash(report));
    }

    private void everybodyIsTold() {
        for (var person : ToTell.of(material.file(), SignOffPolicy.shipped(), TODAY)) {
            var isFather = person.id().equals(ReesAndHale.FATHER.id());
            lines.add(
                    author.line(
                            report,
                            new Step.SharedBack(
                                    person.id(),
                                    person.name(),
                                    isFather ? Optional.empty() : Optional.of(TODAY),
                                    isFather ? Step.How.NOT_DONE : Step.How.IN_PERSON,
                                    "",
                                    false,
                                    "",
                                    isFather ? "She is afraid of him." : "")));
        }
    }

    private List<Condition> found() {
        return found(Evidence.of(material));
    }

    private List<Condition> found(Evidence seen) {
        var opened = new Records.Opened(report, material);
        return CONDITIONS.of(opened, new Life(report, lines), seen, TODAY);
    }

    private static Signing by(String name, Role role) {
        var who = ReesAndHale.PRACTITIONER;
        return new Signing(
                new Practitioner(who.id(), name, role, who.organisation(), "", ""), IDS, CLOCK);
    }
}
