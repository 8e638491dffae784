package org.tyst.cases.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.cases.identity.IdentityMatch.Verdict.ANOTHER_PERSON;
import static org.tyst.cases.identity.IdentityMatch.Verdict.SAME_PERSON;
import static org.tyst.cases.identity.IdentityMatch.Verdict.SOMEBODY_MUST_SAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.fixtures.ReesAndHale;

class IdentityMatchTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 7);
    private static final Person HALE = person("Dafydd Hâle", Birth.stated(BORN));
    private static final ContactPoint OPEN = address("open", Confidentiality.OPEN);
    private static final ContactPoint CLOSED = address("closed", Confidentiality.WITHHELD);
    private static final String SECRET = "14 Lôn y Gelynen, ZZ9 4QT";

    @Test
    void isSureOfTheSameNameAndBirthHoweverTheyAreWritten() {
        assertThat(match("HALE, DAFYDD", BORN, "3 Stryd y Bont, ZZ8 1AB").verdict())
                .isEqualTo(SAME_PERSON);
        assertThat(match("Dafydd Hale", BORN).verdict()).isEqualTo(SAME_PERSON);
    }

    @Test
    void leavesWhatIsOnlyAlikeToSomebody() {
        assertThat(match("D. Hale", BORN).verdict()).isEqualTo(SOMEBODY_MUST_SAY);
        assertThat(match("Dafydd Rhys Hale", BORN).verdict()).isEqualTo(SOMEBODY_MUST_SAY);
        assertThat(match("Dafyd Hale", BORN).verdict()).isEqualTo(SOMEBODY_MUST_SAY);
        assertThat(match("Dafydd Hale", LocalDate.of(1988, 7, 3)).verdict())
                .as("day and month changed about")
                .isEqualTo(SOMEBODY_MUST_SAY);
        assertThat(match("Dafydd Hale", BORN, "9 Heol Arall, ZZ7 7ZZ").differences())
                .extracting(Comparison::of)
                .containsExactly(Comparison.Of.ADDRESS);
    }

    @Test
    void neverFitsAnotherNameOrAnotherDateOfBirth() {
        assertThat(match("Gareth Hall-Jones", BORN).verdict()).isEqualTo(ANOTHER_PERSON);
        assertThat(match("Dafydd Hale", LocalDate.of(1961, 5, 30)).verdict())
                .isEqualTo(ANOTHER_PERSON);
        assertThat(match("", BORN).verdict()).isEqualTo(ANOTHER_PERSON);
    }

    @Test
    void isNotSureWhileAnotherOnTheFileFitsAsWell() {
        var namesake = person("Dafydd Hale", Birth.unknown());
        var match =
                IdentityMatch.of(
                        said("Dafydd Hale", BORN), file(HALE, namesake), HALE.id(), Map.of());
        assertThat(match.couldAlsoBe()).containsExactly(namesake.id());
        assertThat(match.verdict()).isEqualTo(SOMEBODY_MUST_SAY);
        var other = person("Dafydd Hale", Birth.stated(LocalDate.of(1961, 5, 30)));
        assertThat(
                        IdentityMatch.of(
                                        said("Dafydd Hale", BORN),
                                        file(HALE, other),
                                        HALE.id(),
                                        Map.of())
                                .verdict())
                .as("another of the name, told apart by the date of birth")
                .isEqualTo(SAME_PERSON);
        assertThat(
                        IdentityMatch.of(
                                        said("Dafydd Hale", BORN),
                                        file(HALE, other),
                                        other.id(),
                                        Map.of())
                                .verdict())
                .isEqualTo(ANOTHER_PERSON);
    }

    @Test
    void comparesAWithheldAddressAndDoesNotHandItOn() {
        var match =
                IdentityMatch.of(
                        said("Dafydd Hale", BORN, "14 Lon y Gelynen ZZ9 4QT"),
                        file(HALE),
                        HALE.id(),
                        Map.of(CLOSED.id(), SECRET));
        assertThat(match.verdict()).isEqualTo(SAME_PERSON);
        assertThat(match.comparisons().getLast().ours()).containsExactly("3 Stryd y Bont, ZZ8 1AB");
        assertThat(match.comparisons().getLast().withheld()).isEqualTo(1);
    }

    private static IdentityMatch match(String name, LocalDate born, String... addresses) {
        return IdentityMatch.of(said(name, born, addresses), file(HALE), HALE.id(), Map.of());
    }

    private static AgencySubject said(String name, LocalDate born, String... addresses) {
        return new AgencySubject(name, List.of(), Optional.of(born), List.of(addresses));
    }

    private static CaseFile file(Person... people) {
        var family = ReesAndHale.file();
        var all = Stream.concat(Stream.of(people), family.children().stream()).toList();
        return new CaseFile(
                family.theCase(),
                all,
                List.of(OPEN, CLOSED),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ContactPoint address(String id, Confidentiality answer) {
        return new ContactPoint(
                new ContactPointId(Ids.named("identity", id)),
                ReesAndHale.CASE,
                HALE.id(),
                ContactPoint.Kind.ADDRESS,
                answer,
                Optional.of("3 Stryd y Bont, ZZ8 1AB").filter(_ -> !answer.isWithheld()),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static Person person(String name, Birth birth) {
        return new Person(
                new PersonId(Ids.named("identity", name + birth)),
                ReesAndHale.CASE,
                name,
                List.of(),
                birth,
                "",
                Set.of(Part.RESPONDENT),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.NOT_ASKED,
                "");
    }
}
