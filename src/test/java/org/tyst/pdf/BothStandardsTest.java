package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.confided;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.basics.Json;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.fixtures.BigFamilies;
import org.tyst.fixtures.GatedRecord;
import org.tyst.fixtures.MadeChronology;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.reports.CasePicture;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
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

    /** Whole for the case file and the court; with something left out for a party. */
    @ParameterizedTest
    @EnumSource
    void aSignedContactAnswersToBoth(Language language) throws Exception {
        for (var reader : List.of(new Recipient.Internal("Case file"), father(), court()))
            answersToBoth(printed(GatedRecord.contactView(confided(), reader, language)));
    }

    @ParameterizedTest
    @EnumSource
    void thePicturesOfACaseAnswerToBothByThemselves(Language language) throws Exception {
        var theirs = new Material(happened(0), List.of(), List.of());
        var big = new Material(BigFamilies.threePartners(), List.of(), List.of());
        answersToBoth(printed(GatedRecord.view(CasePicture.CHRONOLOGY, theirs, language)));
        answersToBoth(printed(GatedRecord.view(CasePicture.FAMILY, theirs, language)));
        answersToBoth(printed(GatedRecord.view(CasePicture.FAMILY, big, language)));
    }

    private static Recipient court() {
        return Recipient.of(material().file()).getFirst();
    }

    private static byte[] printed(RecipientView view) {
        return new ItextPrinter().print(view).bytes();
    }

    /** On two pages, with bars that are open at an end; what had no room beside its mark stands below in full. */
    @Test
    void aTimelineAnswersToBoth() throws Exception {
        var begun = Reports.begun("section-7", Language.WELSH);
        var theirs = new Material(happened(40), List.of(), List.of());
        var report = begun.append("options", Reports.DRAFTING.timeline(begun, theirs));
        var pdf = new ItextPrinter().print(COPIES.forCourt(report, theirs, WITHHELD)).bytes();
        answersToBoth(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains(
                            "spring 2024  The father left the home",
                            "did not want to go for some weeks");
        }
        assertThat(Json.kept(Json.text(report), Report.class)).isEqualTo(report);
    }

    /** What happened to a family, and so many Saturdays. */
    private static CaseFile happened(int saturdays) {
        var all = new ArrayList<>(MadeChronology.all());
        for (var week = 0; week < saturdays; week++)
            all.add(
                    new ChronologyEntry(
                            new EntryId(new UUID(26, week)),
                            ReesAndHale.CASE,
                            RoughDate.on(LocalDate.of(2025, 9, 6).plusWeeks(week)),
                            "Saturday " + week + " with his father",
                            Optional.empty(),
                            "D. Hale",
                            Optional.of(Standing.TOLD_TO_ME),
                            Set.of(ReesAndHale.TOMOS.id()),
                            "S. Pritchard"));
        var file = ReesAndHale.file();
        return new CaseFile(
                file.theCase(),
                file.people(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all);
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

    static boolean isBoth(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        return faults(pdf, PDFAFlavour.PDFA_2_A).isEmpty()
                && faults(pdf, PDFAFlavour.PDFUA_1).isEmpty();
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
