package org.tyst.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.fixtures.MadeChecks;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.words.Language;

class WritingHelpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WritingHelp HELP = WritingHelp.shipped();
    private static final Person ALYS = child(1, "Alys Rees-Hale", LocalDate.of(2017, 3, 27));
    private static final Person CARYS = child(2, "Carys Rees-Hale", LocalDate.of(2020, 6, 1));

    static Stream<Arguments> examples() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        HELP.of(language).manner().examples().stream()
                                .map(each -> Arguments.of(each.text(), each.lights())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void lightsWhatTheDataSaysAndNothingElse(String text, List<String> lights) {
        assertThat(hints(text, false)).extracting(Hint::rule).isEqualTo(lights);
    }

    @Test
    void pointsToTheWordAndSaysTheAgeThatWouldFit() {
        var text = "The owl is old. Alys is 5 years old.";
        assertThat(hints(text, false))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(text.substring(hint.from(), hint.until())).isEqualTo("5 years old");
                    assertThat(hint.instead()).contains("9");
                });
    }

    @Test
    void asksWhoSaidItOnceSomethingIsSaid() {
        assertThat(hints("I like owls.", true))
                .extracting(Hint::kind)
                .containsExactly(Hint.Kind.SPEAKER);
        assertThat(hints(" ", true)).isEmpty();
    }

    @Test
    void letsAConvictionBeOnlyOfThePersonForWhomAnAnswerHoldsIt() {
        assertThat(ofTheFamily("D. Hale was convicted of assault and fined.")).isEmpty();
        assertThat(ofTheFamily("M. Rees told me that D. Hale was convicted and fined.")).isEmpty();
        assertThat(ofTheFamily("D. Hale told me that M. Rees was convicted and fined."))
                .containsExactly("UNCHECKED");
        assertThat(ofTheFamily("Somebody was convicted and fined.")).containsExactly("UNCHECKED");
        assertThat(ofTheFamily("D. Hale has a conviction.")).containsExactly("HELD");
        assertThat(ofTheFamily("M. Rees was not convicted.")).isEmpty();
    }

    @Test
    void asksTheDictionaryOnlyAboutWords() {
        assertThat(
                        SpelledWords.in(
                                "Mae’r tŷ’n wag: ring 01632 960001 or a@b.example, PNC [sic] e-bost."))
                .extracting(SpelledWords.Word::text)
                .containsExactly("Mae’r", "tŷ’n", "wag", "ring", "or", "sic", "e-bost");
    }

    private static List<Hint> hints(String text, boolean asksWho) {
        return HELP.about(new Passage(text, asksWho, List.of(ALYS, CARYS), Set.of(ALYS.id()), DAY));
    }

    /** Their police check holds one conviction, and one that lost its particulars is none. */
    private static List<String> ofTheFamily(String text) {
        var file = ReesAndHale.file();
        var held =
                new CaseFile(
                        file.theCase(),
                        file.people(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        MadeChecks.convicted(),
                        List.of());
        var passage = new Passage(text, false, List.of(), Set.of(), DAY, Convictions.of(held));
        return HELP.about(passage).stream().map(Hint::rule).toList();
    }

    private static Person child(int number, String name, LocalDate born) {
        return new Person(
                new PersonId(new UUID(1, number)),
                new CaseId(new UUID(0, 1)),
                name,
                List.of(),
                Birth.stated(born),
                "",
                Set.of(Part.SUBJECT_CHILD),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }
}
