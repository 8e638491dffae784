package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.OtherCases;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.words.Language;

/** What families in these courts write: on paper as they write it, and off the paper as they wrote it. */
class ScriptsTest {
    static final List<String> SAID =
            List.of(
                    "Noor told me: \"قال أبي إنه سيأتي يوم 12 May إلى المدرسة\" and then she was quiet.",
                    "مَرْحَبًا، اسمي نور وعمري 9 سنوات. أنا أعيش مع أمي وأخي في بيت صغير (Flat 2) ولا أحب الصراخ في الليل.",
                    "אני גר עם אבא ביום ראשון (שבת) ו-Tesco קרוב ב-12 בחודש, ואני רוצה לישון אצל אמא.",
                    "میں اپنی امی کے ساتھ رہنا چاہتی ہوں۔",
                    "می‌خواهم با مادرم زندگی کنم.",
                    "زه غواړم له خپلې مور سره پاتې شم. ئەمە کوردییە.",
                    "ਮੈਂ ਆਪਣੀ ਮਾਂ ਨਾਲ ਰਹਿਣਾ ਚਾਹੁੰਦੀ ਹਾਂ। ਸ੍ਰੀ",
                    "আমি মায়ের সাথে থাকতে চাই। ক্ষিতি",
                    "હું મારી મમ્મી સાથે રહેવા માંગુ છું.",
                    "நான் அம்மாவுடன் இருக்க விரும்புகிறேன். கொடு",
                    "मैं अपनी माँ के साथ रहना चाहती हूँ। क्षत्रिय",
                    "ኣነ ምስ ኣደይ ክነብር እደሊ",
                    "Chcę mieszkać z mamą. Vreau să locuiesc. Tôi muốn sống với mẹ. İstiyorum ığdır. ẹ́ ọ̀");

    private static final String WITHHELD = "شارع الزيتون 17";

    @Test
    void comeBackAsTheyWereAndBothStandardsHold() throws Exception {
        var pdf = HostilePages.printed(SAID);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/scripts.pdf"), pdf);
        assertThat(HostilePages.changed(SAID)).isEmpty();
        assertThat(BothStandardsTest.isBoth(pdf)).isTrue();
    }

    /** Other readers know nothing of tags: they take the letters off the page. PDFBox sees room after a letter whose dot is drawn apart. */
    @ParameterizedTest
    @CsvSource({
        "المدرسة",
        "سيأتي",
        "رہنا",
        "غواړم",
        "کوردییە",
        "ראשון",
        "אמא",
        "ਕਿਤਾਬ",
        "মায়ের",
        "விரும்புகிறேன்",
        "चाहती",
        "ክነብር"
    })
    void areWordsForOtherReadersToo(String word) throws Exception {
        var pdf = HostilePages.printed(List.of("It was " + word + " again."));
        assertThat(close(composed(stripped(pdf)))).contains(close(composed(word)));
        assertThat(Pages.byPoppler(pdf).map(ScriptsTest::composed))
                .satisfiesAnyOf(
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(text.orElseThrow()).contains(composed(word)));
    }

    @Test
    void aWithheldAddressIsFoundWhereverItStandsInWordsFromTheRight() {
        for (var words :
                List.of(
                        "نحن نسكن في " + WITHHELD + " قرب الحديقة.",
                        "She said: “" + WITHHELD + "” and then Tesco.",
                        "שם " + WITHHELD + " (Flat 2)")) {
            var report =
                    Reports.full("section-7", Language.ENGLISH, material())
                            .append("recommendations", Reports.DRAFTING.paragraph(words));
            var view = new Copies(Marking.shipped()).forParty(report, material(), father());
            var pdf = new ItextPrinter().print(view).bytes();
            var found = new ReadBack(Clock.systemUTC()).check(pdf, "copy.pdf", list());
            assertThat(found.stops()).isTrue();
            assertThat(found.findings()).hasAtLeastOneElementOfType(CopyFinding.Withheld.class);
        }
    }

    /** A tag may say more than the page shows: then the page is what counts. */
    @Test
    void aWordThatWasLeftOffThePageIsNotReadThere() throws Exception {
        assertThat(SameLetters.in("قال أبي إنه", "هنإ يبأ لاق")).isTrue();
        assertThat(SameLetters.in("قال أبي إنه", "يبأ لاق")).isFalse();
        assertThat(SameLetters.in("(שבת) 12", ")תבש( 12")).isTrue();
    }

    @ParameterizedTest
    @FieldSource("SAID")
    void haveALetterForEachSign(String said) {
        assertThat(TypeCase.drawable(said)).isEqualTo(said);
    }

    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static CheckList list() {
        var value =
                new CheckList.Value(
                        new ContactPointId(new UUID(1, 2)), ContactPoint.Kind.ADDRESS, WITHHELD);
        return new CheckList(List.of(value), List.of(), false, OtherCases.none(), "");
    }

    private static String stripped(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }
}
