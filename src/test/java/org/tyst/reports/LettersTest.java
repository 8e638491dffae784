package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.material;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Procedure;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Documents;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;
import org.tyst.words.Words;

class LettersTest {
    private static final Templates TEMPLATES = Templates.shipped();
    private final Copies copies = new Copies(Marking.shipped());

    @Test
    void aLetterToAChildOpensWithTheirNameAndHasNoNumbersAndNoAnnex() {
        var view = copies.forCourt(full("letter-to-child-intro"), material(), WITHHELD);
        assertThat(view.front().letter().orElseThrow().greeting()).isEqualTo("Dear Tomos");
        assertThat(view.front().rows()).isEmpty();
        assertThat(view.front().notices()).isEmpty();
        assertThat(view.pieces())
                .noneMatch(piece -> piece instanceof Piece.Numbered)
                .noneMatch(piece -> piece instanceof Piece.NewPage);
    }

    @Test
    void aDocumentIsOfferedToThoseItIsFor() {
        assertThat(readers("letter-to-child-intro")).containsExactly("child-2", "internal");
        assertThat(readers("welcome-letter")).hasSize(2).first().asString().startsWith("party-");
        assertThat(readers("la-referral")).containsExactly("agency", "internal");
        assertThat(readers("section-7"))
                .startsWith("court", "party-A")
                .endsWith("child-1", "child-2", "internal");
    }

    @Test
    void aLetterToAChildGoesWholeAndSaysThatItIsTheirs() {
        var letter = full("letter-to-child-intro");
        var child = Reader.of(letter, AFiledFamily.file()).getFirst();
        var view = copies.forRecipient(letter, material(), child.recipient(), WITHHELD);
        assertThat(child.meant()).isTrue();
        assertThat(view.front().letter().orElseThrow().greeting()).isEqualTo("Dear Tomos");
        assertThat(view.marks().variant()).isEqualTo("FOR THE CHILD");
        assertThat(view.pieces())
                .hasSameSizeAs(copies.forCourt(letter, material(), WITHHELD).pieces());
    }

    private static List<String> readers(String id) {
        return Reader.of(full(id), AFiledFamily.file()).stream()
                .map(reader -> reader.recipient().inFileName())
                .toList();
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndIsNotReadyUntilEachRowIsFilled() {
        var begun = Documents.begun(template("correction-letter"), Language.ENGLISH);
        var table =
                (Block.KeyTable) begun.section("earlierDocument").orElseThrow().blocks().getFirst();
        assertThat(table.rows())
                .extracting(row -> Run.text(row.value()))
                .startsWith("Section 7 report", "Siân Pritchard", "9 November 2026");
        var problems = new Readiness(_ -> true).of(begun, material());
        assertThat(problems)
                .filteredOn(Problem.RowEmpty.class::isInstance)
                .extracting(problem -> ((Problem.RowEmpty) problem).row())
                .containsExactly(
                        "Paragraph", "What it says", "What it should say", "How it happened");
    }

    @Test
    void whatIsProposedDependsOnTheProcedureAndWhatIsWithTheCourt() {
        var theCase = ReesAndHale.file().theCase();
        var offers = new Offers(TEMPLATES).of(theCase, List.of());
        assertThat(theCase.procedure()).isEqualTo(Procedure.PATHFINDER);
        assertThat(place(offers, "child-impact")).isEqualTo(Offer.Place.PROPOSED);
        assertThat(place(offers, "safeguarding-letter")).isEqualTo(Offer.Place.SELDOM);
        assertThat(place(offers, "addendum")).isEqualTo(Offer.Place.SELDOM);
        var filed =
                Reports.finished(Reports.begun("section-7", Language.ENGLISH))
                        .become(ReportStatus.FILED, AFiledFamily.CLOCK.instant());
        var later = new Offers(TEMPLATES).of(theCase, List.of(filed));
        assertThat(place(later, "addendum")).isEqualTo(Offer.Place.FITTING);
    }

    @Test
    void nothingThatLooksLikeAHomeStandsOnAFrontSheet() {
        var check =
                new FrontCheck(
                        AFiledFamily.file(), ReesAndHale.PRACTITIONER, Words.in(Language.ENGLISH));
        assertThat(check.mayStand("M. Rees, 3 Heol Las, ZZ7 8QX")).isFalse();
        assertThat(check.mayStand("M. Rees 07700 900461")).isFalse();
        assertThat(check.mayStand("m.rees@example.org")).isFalse();
        assertThat(check.mayStand("XX26P00417 · Private law, Pathfinder")).isTrue();
        assertThat(check.mayStand("1790000000000417")).isTrue();
        assertThat(check.mayStand(ReesAndHale.PRACTITIONER.officeAddress())).isTrue();
    }

    private static Offer.Place place(List<Offers.Offered> offers, String id) {
        return offers.stream()
                .filter(one -> one.template().id().equals(id))
                .findFirst()
                .map(Offers.Offered::place)
                .orElseThrow();
    }

    private static Report full(String id) {
        return Documents.full(template(id), Language.ENGLISH);
    }

    private static Template template(String id) {
        return Optional.of(id).flatMap(TEMPLATES::newest).orElseThrow();
    }
}
