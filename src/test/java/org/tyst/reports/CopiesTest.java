package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.ADDRESS;
import static org.tyst.fixtures.AFiledFamily.CONVICTION_CONTESTED;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.interview;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tyst.cases.CaseFile;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;

class CopiesTest {
    private final Copies copies = new Copies(Marking.shipped());
    private final Report full = Reports.full("section-7", Language.ENGLISH, material());

    @Test
    void numbersBeforeItFiltersSoThatEachCopySaysTheSameParagraph() {
        assertThat(numbers(party(full))).isEqualTo(numbers(court(full)));
        assertThat(party(full).pieces()).contains(new Piece.Withheld(5, "[withheld]"));
    }

    @Test
    void theCourtCopyCarriesTheWithheldDetailsAndThePartyCopyNotEvenTheHeading() {
        assertThat(text(court(full)))
                .contains(ADDRESS, AFiledFamily.PHONE, "Annex for the court only");
        assertThat(text(party(full)))
                .doesNotContain(ADDRESS, AFiledFamily.PHONE, "Annex for the court only", "Gelynen");
    }

    @Test
    void anAddressThatIsMentionedIsADetailForTheCourtAndARoleForAParty() {
        assertThat(text(court(full))).contains("The mother and the children live at " + ADDRESS);
        assertThat(text(party(full)))
                .contains("The mother and the children live at an address known to the court");
    }

    @Test
    void anAgencyThatGivesAwayWhereSomebodyHidesIsNamedByRoleInAPartyCopy() {
        assertThat(text(court(full))).contains("Heddlu Dyfed Dychmygol");
        assertThat(text(party(full)))
                .doesNotContain("Heddlu Dyfed Dychmygol")
                .contains("an agency whose name is withheld from this copy");
    }

    @Test
    void anAddressWithheldAfterTheWordsWentInHidesTheAgencyAsWell() {
        var before = new Material(withoutContactPoints(), List.of(interview()), List.of());
        var written = Reports.full("section-7", Language.ENGLISH, before);
        assertThat(text(copies.forParty(written, before, father())))
                .contains("Heddlu Dyfed Dychmygol");
        assertThat(text(party(written))).doesNotContain("Heddlu Dyfed Dychmygol");
    }

    @Test
    void aFootnoteTellsNoMoreThanTheTableOfContestedMatters() {
        var report = full;
        for (var block : full.blocks().filter(CopiesTest::isTheConviction).toList())
            report = report.label(block.id(), new Disclosure.CourtOnly("confidential"));
        var weighed = DRAFTING.paragraph("I have weighed what is said about the past.");
        report = report.append("recommendations", weighed);
        report = DRAFTING.flag(report, weighed.id(), CONVICTION_CONTESTED.id());
        assertThat(text(party(report)))
                .doesNotContain("never convicted")
                .contains("Contested. Who says so and why is withheld from this copy.");
        assertThat(text(court(report))).contains("never convicted");
    }

    private static boolean isTheConviction(Block block) {
        return block.ownSources()
                .anyMatch(source -> source.id().equals(ReesAndHale.CONVICTION.id().value()));
    }

    private static CaseFile withoutContactPoints() {
        var file = AFiledFamily.file();
        return new CaseFile(
                file.theCase(),
                file.people(),
                List.of(),
                file.hearings(),
                file.documents(),
                file.facts(),
                file.imports());
    }

    @Test
    void whatIsWithheldFromOnePartyIsReadByTheOther() {
        var block = DRAFTING.paragraph("A word about him.");
        var report =
                full.append("options", block)
                        .label(
                                block.id(),
                                new Disclosure.WithheldFrom(
                                        Set.of(ReesAndHale.FATHER.id()), "The court was asked."));
        var mother =
                Recipient.parties(AFiledFamily.file()).stream()
                        .filter(party -> !party.equals(father()))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(party(report))).doesNotContain("A word about him.");
        assertThat(text(copies.forParty(report, material(), mother))).contains("A word about him.");
    }

    @Test
    void aSourceThatOnlyAWithheldParagraphUsesKeepsItsNumberAndTellsNothing() {
        var begun = Reports.begun("section-7", Language.ENGLISH);
        var block = DRAFTING.fromFact(begun, ReesAndHale.CONVICTION, material());
        var report =
                begun.append("safeguardingInformation", block)
                        .label(block.id(), new Disclosure.CourtOnly("Not disclosed yet."));
        assertThat(text(court(report))).contains("Police record");
        assertThat(text(party(report)))
                .doesNotContain("Police record", "common assault", "never convicted");
    }

    @Test
    void whatAParagraphWithholdsNoTableGivesAway() {
        var block =
                full.blocks()
                        .filter(one -> one.text().contains("common assault"))
                        .findFirst()
                        .orElseThrow();
        var report = full.label(block.id(), new Disclosure.CourtOnly("Not disclosed yet."));
        assertThat(text(court(report))).contains("common assault");
        assertThat(text(party(report))).doesNotContain("common assault", "never convicted");
    }

    @Test
    void theFootnoteAndTheTableOfContestedMattersComeFromOneContest() {
        assertThat(text(party(full)))
                .contains("Contested by D. Hale on 20 October 2026: he was never convicted")
                .contains("Asked the police to confirm the disposal.");
    }

    @Test
    void aFlagPutOnAChronologyLaterStandsAtTheEventThatIsContested() {
        var begun = Reports.begun("section-7", Language.ENGLISH);
        var block = DRAFTING.chronology(begun, AFiledFamily.uncontested());
        var report = DRAFTING.flagAll(begun.append("backgroundAndChronology", block), material());
        var events =
                court(report).pieces().stream()
                        .filter(piece ->
                                piece instanceof Piece.Grid grid && grid.header().size() == 5)
                        .map(Piece.Grid.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .rows();
        assertThat(events.getFirst().toString()).contains("common assault", "Footnote");
        assertThat(events.getLast().toString())
                .contains("Police were called")
                .doesNotContain("Footnote");
    }

    @Test
    void theFrontSheetCarriesNoAddressButTheOffices() {
        var front = court(full).front();
        var rows =
                front.rows().stream()
                        .flatMap(row -> row.lines().stream())
                        .collect(Collectors.joining(" "));
        assertThat(rows)
                .contains(
                        "XX26P00417",
                        "Tomos Rees-Hale, born 2 September 2021, aged 5",
                        "Heol y Castell");
        assertThat(rows).doesNotContain("Gelynen", AFiledFamily.PHONE, AFiledFamily.SCHOOL);
    }

    @Test
    void aDraftSaysSoAndAFinishedReportDoesNot() {
        assertThat(court(full).marks().draft()).contains("DRAFT – NOT FILED");
        assertThat(court(Reports.finished(full)).marks().draft()).isEmpty();
    }

    @Test
    void theCourtsQuestionsPointToTheParagraphsThatAnswerThem() {
        var grid =
                court(full).pieces().stream()
                        .filter(Piece.Grid.class::isInstance)
                        .map(Piece.Grid.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(grid.rows().getFirst().getLast().spans()).containsExactly(new Span.Words("5"));
    }

    @Test
    void aChildGetsTheChosenSectionsAloneAndNothingThatNotEverybodyMayRead() {
        var tomos = Recipient.children(AFiledFamily.file()).getFirst();
        var chosen = tomos.with(List.of("childVoice.2", "safeguardingInformation"));
        var view = copies.forRecipient(full, material(), chosen, WITHHELD);
        assertThat(view.pieces()).filteredOn(Piece.Head.class::isInstance).hasSize(2);
        assertThat(numbers(view)).isSubsetOf(numbers(court(full))).doesNotContain(5);
        assertThat(text(view))
                .contains(tomos.name(), "Written by")
                .doesNotContain("afraid", "[withheld]", "[1]", "Hearing", ADDRESS, "Heddlu");
        assertThat(view.marks().reader()).isEmpty();
    }

    @Test
    void anInternalCopySaysThatItIsNotServedAndHoldsNoWithheldDetail() {
        var view = copies.forRecipient(full, material(), new Recipient.Internal("QA"), WITHHELD);
        assertThat(view.marks().header()).contains("INTERNAL – NOT FOR SERVICE");
        assertThat(view.marks().footer(1, 9)).contains("INTERNAL – NOT FOR SERVICE");
        assertThat(text(view)).contains("afraid").doesNotContain(ADDRESS, AFiledFamily.PHONE);
    }

    private RecipientView court(Report report) {
        return copies.forCourt(report, material(), WITHHELD);
    }

    private RecipientView party(Report report) {
        return copies.forParty(report, material(), father());
    }

    private static List<Integer> numbers(RecipientView view) {
        return view.pieces().stream().flatMap(piece -> number(piece).stream()).toList();
    }

    private static java.util.Optional<Integer> number(Piece piece) {
        return switch (piece) {
            case Piece.Numbered it -> java.util.Optional.of(it.number());
            case Piece.Quote it -> java.util.Optional.of(it.number());
            case Piece.Bulleted it -> java.util.Optional.of(it.number());
            case Piece.Withheld it -> java.util.Optional.of(it.number());
            case Piece.Head _,
                    Piece.Grid _,
                    Piece.Note _,
                    Piece.NewPage _,
                    Piece.Family _,
                    Piece.Events _,
                    Piece.Signature _ ->
                    java.util.Optional.empty();
        };
    }

    /** Everything the view would put on paper. Records print all their parts. */
    private static String text(RecipientView view) {
        return (view.front() + " " + view.pieces())
                .replace("], Words[text=", "")
                .replaceAll("]?, ?(Emph|Lang|Words)\\[(tag=[^,]*, )?text=", "");
    }
}
