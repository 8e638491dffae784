package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.words.Language;
import org.tyst.words.Words;

class NamesakesTest {

    private final Words words = Words.in(Language.ENGLISH);

    @Test
    void tellsTheDateOfBirthBesideANameThatTwoPeopleBear() {
        var namesakes = Namesakes.among(List.of(row("Alys Rees"), row("alys  rees")));
        var alys = person("Alys Rees", Birth.stated(LocalDate.parse("2017-03-27")));
        assertThat(namesakes.told(alys, words)).isEqualTo("Alys Rees, born 27 March 2017");
    }

    @Test
    void tellsANameByItselfWhenNobodyElseBearsIt() {
        var namesakes = Namesakes.among(List.of(row("Alys Rees"), row("Tomos Rees")));
        assertThat(namesakes.told(person("Alys Rees", Birth.unknown()), words))
                .isEqualTo("Alys Rees");
    }

    @Test
    void saysThatTheDateOfBirthIsNotKnownRatherThanNothing() {
        var namesakes = Namesakes.among(List.of(row("M. Rees"), row("M. Rees")));
        assertThat(namesakes.told(person("M. Rees", Birth.unknown()), words))
                .isEqualTo("M. Rees, date of birth not known");
    }

    @Test
    void saysThatTheCourtGaveNoName() {
        var namesakes = Namesakes.among(List.of(row(""), row("")));
        assertThat(namesakes.told(person(" ", Birth.unknown()), words)).isEqualTo("Name not given");
    }

    private static CaseRow row(String child) {
        return new CaseRow(
                new CaseId(UUID.randomUUID()),
                "XX26P00417",
                "",
                LawType.PRIVATE_LAW,
                List.of(child),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                false,
                0,
                PapersToSend.NONE,
                Optional.empty());
    }

    private static Person person(String name, Birth birth) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                name,
                List.of(),
                birth,
                "",
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.NOT_ASKED,
                "");
    }
}
