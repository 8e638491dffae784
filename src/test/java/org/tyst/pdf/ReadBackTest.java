package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.ADDRESS;
import static org.tyst.fixtures.AFiledFamily.ADDRESS_ID;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.PHONE;
import static org.tyst.fixtures.AFiledFamily.PHONE_ID;
import static org.tyst.fixtures.AFiledFamily.SCHOOL;
import static org.tyst.fixtures.AFiledFamily.SCHOOL_ID;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.cases.ContactPoint;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Where;
import org.tyst.dispatch.OtherCases;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Copies;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Marking;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.WithheldDetails;
import org.tyst.words.Language;

/** The check that stands between a family in hiding and the person they hide from: it must be able to fail. */
class ReadBackTest {
    private static final String NAME = "XX26P00417_section-7-report_v1_party-A.pdf";
    private static final Copies COPIES = new Copies(Marking.shipped());
    private static final Report CLEAN = Reports.full("section-7", Language.ENGLISH, material());

    private final ReadBack readBack = new ReadBack(CLOCK);

    @Test
    void findsNothingInACleanPartyCopy() {
        var result = check(party(CLEAN), NAME);
        assertThat(result.findings()).isEmpty();
        assertThat(result.looked()).isGreaterThan(5_000);
        assertThat(result.values()).isEqualTo(3);
    }

    @Test
    void findsNothingInACleanPartyCopyInWelsh() {
        assertThat(
                        check(party(Reports.full("child-impact", Language.WELSH, material())), NAME)
                                .findings())
                .isEmpty();
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(
                        "a paragraph",
                        DRAFTING.paragraph("They live at 14 Lôn y Gelynen, Pentre'r Eos.")),
                Arguments.of("a heading", DRAFTING.heading("The house at 14 Lôn y Gelynen")),
                Arguments.of(
                        "a list",
                        DRAFTING.bullets("I went to:", List.of("the office;", SCHOOL + "."))),
                Arguments.of("a table", table("Phone", "Her number is +44 7700-900 461.")),
                Arguments.of(
                        "a quotation",
                        quote("We live at fourteen, I mean 14 Lôn y Gelynen, by the park.")),
                Arguments.of(
                        "words in another language", foreign("Rydym yn byw yn 14 Lôn y Gelynen.")));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("planted")
    void stopsADetailPlantedIn(String where, Block block) {
        var result = check(party(CLEAN.append("recommendations", block)), NAME);
        assertThat(result.stops()).isTrue();
        assertThat(result.findings())
                .anySatisfy(found ->
                        assertThat(found)
                                .isInstanceOfSatisfying(
                                        CopyFinding.Withheld.class,
                                        hit -> {
                                            assertThat(hit.where()).isEqualTo(Where.PAGE);
                                            assertThat(hit.pages()).isNotEmpty();
                                            assertThat(hit.masked())
                                                    .doesNotContain("Gelynen", "461", "Dedwydd");
                                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 lon y gelynen",
                "14 Lôn y Gelynen's gate",
                "14 Lo\u0302n y Gelynen",
                "14 L\u00ADôn y Gel\u00ADynen",
                "ZZ7 8QX",
                "zz78qx",
                "somewhere in ZZ7",
                "07700 900461",
                "(07700) 900-461",
                "+44 (0)7700 900461",
                "0044 7700 900 461",
                "we live in Lôn y Gelynen",
                "YSGOL GYNRADD BRYN DEDWYDD",
                "Bryn Dedwydd",
                "Bryn\nDedwydd"
            })
    void knowsADetailHoweverItIsTyped(String typed) {
        var report =
                CLEAN.append(
                        "recommendations",
                        DRAFTING.paragraph("I was told of " + typed + " by them."));
        assertThat(check(party(report), NAME).stops()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 children",
                "a primary school",
                "page 7 of the bundle",
                "the number 900 in the list",
                "zz 9"
            })
    void raisesNoFalseAlarmFor(String typed) {
        var report =
                CLEAN.append(
                        "recommendations",
                        DRAFTING.paragraph("I was told of " + typed + " by them."));
        assertThat(check(party(report), NAME).findings()).isEmpty();
    }

    @Test
    void stopsADetailInAHeadingThatBecameABookmark() {
        var result =
                check(
                        party(CLEAN.append("recommendations", DRAFTING.heading("At " + SCHOOL))),
                        NAME);
        assertThat(places(result)).contains(Where.PAGE, Where.BOOKMARK);
    }

    @Test
    void stopsADetailInTheFileName() {
        assertThat(places(check(party(CLEAN), "report_ZZ7-8QX.pdf")))
                .containsExactly(Where.FILE_NAME);
    }

    @Test
    void stopsADetailInTheProperties() throws Exception {
        try (var document = Loader.loadPDF(party(CLEAN))) {
            document.getDocumentInformation().setSubject("Visit to " + SCHOOL);
            assertThat(places(check(saved(document), NAME))).containsExactly(Where.METADATA);
        }
    }

    @Test
    void stopsADetailInADescriptionThatNoPageShows() throws Exception {
        try (var document = Loader.loadPDF(party(CLEAN))) {
            var tags = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            tags.setString(COSName.ALT, "Photograph of 14 Lôn y Gelynen");
            assertThat(places(check(saved(document), NAME))).containsExactly(Where.DESCRIPTION);
        }
    }

    @Test
    void stopsAFileThatWasAddedToAfterItWasMade() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(party(CLEAN))) {
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(check(out.toByteArray(), NAME).findings())
                .contains(new CopyFinding.CannotBeRead("saved more than once"));
    }

    @Test
    void stopsWhatItCannotRead() {
        assertThat(
                        check("not a PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8), NAME)
                                .stops())
                .isTrue();
    }

    @Test
    void letsTheCourtCopyCarryWhatItIsMeantToCarry() {
        var court = new ItextPrinter().print(COPIES.forCourt(CLEAN, material(), WITHHELD)).bytes();
        assertThat(
                        readBack.check(court, "XX26P00417_court.pdf", list(true, OtherCases.none()))
                                .findings())
                .isEmpty();
    }

    @Test
    void saysWhichDetailTheCourtCopyLacks() {
        var result = readBack.check(party(CLEAN), NAME, list(true, OtherCases.none()));
        assertThat(result.findings())
                .hasSize(3)
                .allMatch(found -> found instanceof CopyFinding.NotInCourtCopy);
        assertThat(result.stops()).isFalse();
    }

    @Test
    void stopsWhatBelongsToAnotherCase() {
        var other =
                new org.tyst.cases.CaseFile(
                        ReesAndHale.file().theCase(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var entry = OtherCases.of(emptyCase(), List.of(other), WithheldDetails.none());
        var report =
                CLEAN.append(
                        "recommendations", DRAFTING.paragraph("See case XX26 P00417 as well."));
        var result = readBack.check(party(report), "neutral.pdf", list(false, entry));
        assertThat(result.findings())
                .anyMatch(found ->
                        found instanceof CopyFinding.OtherCase hit
                                && hit.kind() == OtherCases.Kind.CASE_NUMBER);
    }

    private static org.tyst.cases.CaseFile emptyCase() {
        var it = ReesAndHale.file().theCase();
        var elsewhere =
                new org.tyst.cases.ChildrensCase(
                        new org.tyst.cases.CaseId(IDS.next()),
                        "XX26P09999",
                        "",
                        it.court(),
                        it.lawType(),
                        it.procedure(),
                        it.organisation(),
                        it.appliedOn(),
                        it.ordersAppliedFor(),
                        it.directedReports());
        return new org.tyst.cases.CaseFile(
                elsewhere, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private CheckResult check(byte[] pdf, String fileName) {
        return readBack.check(pdf, fileName, list(false, OtherCases.none()));
    }

    private static CheckList list(boolean court, OtherCases others) {
        var values =
                List.of(
                        new CheckList.Value(ADDRESS_ID, ContactPoint.Kind.ADDRESS, ADDRESS),
                        new CheckList.Value(PHONE_ID, ContactPoint.Kind.PHONE, PHONE),
                        new CheckList.Value(SCHOOL_ID, ContactPoint.Kind.SCHOOL, SCHOOL));
        return new CheckList(
                values, List.of(), court, others, ReesAndHale.PRACTITIONER.officeAddress());
    }

    private static List<Where> places(CheckResult result) {
        return result.findings().stream()
                .map(CopyFinding.Withheld.class::cast)
                .map(CopyFinding.Withheld::where)
                .distinct()
                .toList();
    }

    private static byte[] party(Report report) {
        return new ItextPrinter().print(COPIES.forParty(report, material(), father())).bytes();
    }

    private static byte[] saved(org.apache.pdfbox.pdmodel.PDDocument document)
            throws java.io.IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Block table(String key, String value) {
        return new Block.KeyTable(
                new BlockId(IDS.next()),
                Disclosure.everyone(),
                "What I asked",
                List.of(new Block.KeyRow(key, Run.plain(value))));
    }

    private static Block quote(String words) {
        var source = org.tyst.reports.Source.of(org.tyst.fixtures.AFiledFamily.TOMOS_SAID);
        return new Block.ChildQuote(
                new BlockId(IDS.next()),
                Disclosure.everyone(),
                source,
                "Tomos",
                Optional.empty(),
                "",
                "en",
                words,
                "",
                List.of());
    }

    private static Block foreign(String words) {
        return new Block.Paragraph(
                new BlockId(IDS.next()), Disclosure.everyone(), List.of(new Run.Lang("cy", words)));
    }
}
