package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tyst.cases.CaseFile;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Person;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.Translations;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.Places;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.PagePlaces;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.life.Condition;
import org.tyst.reports.life.Conditions;
import org.tyst.reports.life.Evidence;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.SignOffPolicy;
import org.tyst.reports.life.Signing;
import org.tyst.reports.life.Step;
import org.tyst.reports.translating.Translated;
import org.tyst.words.Language;

/** Scenario 10 of the reference: a mother who chose Welsh, and a child impact report in both languages. */
class WelshLanguageReportTest {
    private final CopyMaking making =
            new CopyMaking(new Copies(Marking.shipped()), new ItextPrinter(), new ReadBack(CLOCK));
    private final Material material =
            new Material(
                    whereTheMotherChoseWelsh(),
                    AFiledFamily.material().interviews(),
                    AFiledFamily.material().contests());
    private final Report report =
            Translations.whole(
                    Reports.full("child-impact", Language.WELSH, material), "A. Cyfieithydd");

    @Test
    void itsHeadingsDatesAndMarkingAreWelsh() throws IOException {
        assertThat(text(copies().getFirst()))
                .contains("Adroddiad effaith ar blant", "Dadansoddiad o effaith a risg")
                .contains("14 Hydref 2026", "SWYDDOGOL-SENSITIF", "tudalen 1 o");
        assertThat(copies().getFirst().view().marks().draft())
                .hasValueSatisfying(mark -> assertThat(mark).startsWith("DRAFFT"));
    }

    @Test
    void theEnglishVersionHasTheSameParagraphNumbers() {
        var copies = copies();
        var welsh = numbers(copies.getFirst());
        assertThat(welsh).hasSizeGreaterThan(20);
        assertThat(numbers(copies.getLast())).isEqualTo(welsh);
    }

    @Test
    void aWelshQuotationStaysWelshWithATranslationThatSaysThatItIsOne() throws IOException {
        assertThat(text(copies().getLast()).replaceAll("\\s+", " "))
                .contains("“" + AFiledFamily.TOMOS_SAID.words() + "” (Translation: “");
    }

    @Test
    void theMotherHasTheVersionThatSheChose() {
        var mother = party(ReesAndHale.MOTHER);
        assertThat(making.inEachLanguage(basis(), mother))
                .filteredOn(PreparedCopy::isInTheirLanguage)
                .singleElement()
                .matches(copy -> copy.view().language() == Language.WELSH);
    }

    @Test
    void neitherVersionIsFinalBeforeTheTranslationIsChecked() {
        assertThat(conditions(List.of()))
                .hasAtLeastOneElementOfType(Condition.TranslationNotChecked.class);
        var hashes =
                new ArrayList<>(
                        report.translation().orElseThrow().units().stream()
                                .map(Translated::hash)
                                .toList());
        var last = hashes.removeLast();
        assertThat(conditions(List.of(checked(hashes))))
                .contains(new Condition.TranslationNotChecked(1));
        assertThat(conditions(List.of(checked(hashes), checked(List.of(last)))))
                .doesNotHaveAnyElementsOfTypes(Condition.TranslationNotChecked.class);
    }

    private List<Condition> conditions(List<LifeLine> lines) {
        return new Conditions(new Readiness(_ -> true), SignOffPolicy.shipped())
                .of(
                        new Records.Opened(report, material),
                        new Life(report, lines),
                        Evidence.of(material),
                        LocalDate.of(2026, 11, 23));
    }

    private LifeLine checked(List<String> hashes) {
        return new Signing(report.author(), IDS, CLOCK)
                .line(report, new Step.TranslationChecked(hashes));
    }

    private List<PreparedCopy> copies() {
        return making.inEachLanguage(basis(), party(ReesAndHale.FATHER));
    }

    private Recipient.Party party(Person person) {
        return Recipient.parties(material.file()).stream()
                .filter(party -> party.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private Basis basis() {
        var others = OtherCases.of(material.file(), List.of(), WITHHELD);
        return new Basis(report, material, WITHHELD, others);
    }

    private static List<Integer> numbers(PreparedCopy copy) {
        return new Places()
                .places(copy.printed().bytes()).stream().map(PagePlaces.Place::number).toList();
    }

    private static String text(PreparedCopy copy) throws IOException {
        try (var pdf = Loader.loadPDF(copy.printed().bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static CaseFile whereTheMotherChoseWelsh() {
        var file = AFiledFamily.file();
        return new CaseFile(
                file.theCase(),
                file.people().stream().map(WelshLanguageReportTest::asked).toList(),
                file.contactPoints(),
                file.hearings(),
                file.documents(),
                file.facts(),
                file.imports());
    }

    private static Person asked(Person it) {
        return it.id().equals(ReesAndHale.MOTHER.id())
                ? new Person(
                        it.id(),
                        it.caseId(),
                        it.name(),
                        it.otherNames(),
                        it.birth(),
                        it.gender(),
                        it.parts(),
                        it.relationships(),
                        it.livesWith(),
                        it.representative(),
                        LanguageChoice.WELSH,
                        it.note())
                : it;
    }
}
