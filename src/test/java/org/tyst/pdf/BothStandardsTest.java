package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.basics.Json;
import org.tyst.fixtures.BigFamilies;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.words.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class BothStandardsTest {
    private static final List<PDFAFlavour> BOTH =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final Copies COPIES = new Copies(Marking.shipped());

    @BeforeAll
    static void wakesTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(
                                Arguments.of(
                                        language,
                                        "full",
                                        finished(Reports.full("section-7", language, material()))),
                                Arguments.of(
                                        language,
                                        "impact",
                                        finished(
                                                Reports.full(
                                                        "child-impact", language, material()))),
                                Arguments.of(
                                        language,
                                        "just begun",
                                        Reports.begun("section-7", language))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reports")
    void theCourtCopyAnswersToBoth(Language language, String kind, Report report) throws Exception {
        answersToBoth(
                new ItextPrinter().print(COPIES.forCourt(report, material(), WITHHELD)).bytes());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reports")
    void thePartyCopyAnswersToBoth(Language language, String kind, Report report) throws Exception {
        answersToBoth(
                new ItextPrinter().print(COPIES.forParty(report, material(), father())).bytes());
    }

    /** Over three partners, with homes, slashes, a cross and a dashed diamond; what it says can be searched and read aloud. */
    @Test
    void aFamilyPictureAnswersToBoth() throws Exception {
        var begun = Reports.begun("section-7", Language.ENGLISH);
        var theirs = new Material(BigFamilies.threePartners(), List.of(), List.of());
        var report = begun.append("options", Reports.DRAFTING.family(begun, theirs));
        var pdf = new ItextPrinter().print(COPIES.forCourt(report, material(), WITHHELD)).bytes();
        answersToBoth(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Lowri Bevan", "Home of Megan Rees");
        }
        var kept = Json.kept(Json.text(report), Report.class);
        assertThat(kept).isEqualTo(report);
    }

    @Test
    void theValidatorCanFail() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        for (var flavour : BOTH) assertThat(faults(plain.toByteArray(), flavour)).isNotEmpty();
    }

    static void answersToBoth(byte[] pdf) throws Exception {
        for (var flavour : BOTH) assertThat(faults(pdf, flavour)).as(flavour.toString()).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::toString)
                    .toList();
        }
    }

    private static Report finished(Report report) {
        return Reports.finished(report);
    }
}
