package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.cases.ImportFinding.Kind.BLANK_CONFIDENTIALITY;
import static org.tyst.cases.ImportFinding.Kind.DOUBTFUL_DATE;
import static org.tyst.cases.ImportFinding.Kind.DUPLICATE_KEY;
import static org.tyst.cases.ImportFinding.Kind.EMPTY_OBJECT;
import static org.tyst.cases.ImportFinding.Kind.MISSING_NAME;
import static org.tyst.cases.ImportFinding.Kind.UNEXPECTED_VALUE;
import static org.tyst.cases.ImportFinding.Kind.UNKNOWN_FIELD;
import static org.tyst.cases.ImportFinding.Kind.WITHHELD_ELSEWHERE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.cases.Birth;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Hearing;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.Procedure;
import org.tyst.cases.Representative;
import org.tyst.people.Organisation;

class CourtFeedTest {
    private static final String IN = "/cases/0/case_data";

    private final CourtCase odd = FeedFiles.read(FeedFiles.own("odd.json")).getFirst();

    @Test
    void readsTheCaseItself() {
        var theCase = odd.theCase();
        assertThat(theCase.title()).isEqualTo("XX26P00417");
        assertThat(theCase.courtReference()).isEqualTo("1790000000000417");
        assertThat(theCase.court()).isEqualTo("Chester Civil and Family Justice Centre");
        assertThat(theCase.procedure()).isEqualTo(Procedure.CHILD_ARRANGEMENTS_PROGRAMME);
        assertThat(theCase.organisation()).isEqualTo(Organisation.CAFCASS);
        assertThat(theCase.appliedOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(theCase.ordersAppliedFor())
                .containsExactly("childArrangementsOrder", "specificIssueOrder");
    }

    @Test
    void readsEverybodyWithTheirPart() {
        assertThat(odd.people())
                .extracting(Person::name)
                .containsExactly(
                        "Daniel Hale",
                        "Megan Rees",
                        "",
                        "Gwen Rees",
                        "Alys Hale",
                        "Tomos Hale",
                        "Later Hale",
                        "Never Hale");
        assertThat(person("Daniel Hale").parts()).containsExactly(Part.APPLICANT);
        assertThat(person("Daniel Hale").otherNames()).containsExactly("Daniel Orme");
        assertThat(person("Gwen Rees").parts()).containsExactly(Part.OTHER_PERSON);
    }

    @Test
    void readsWhoIsWhatToWhomInBothShapes() {
        assertThat(relation("Megan Rees", "Alys Hale")).contains("mother");
        assertThat(relation("Megan Rees", "Tomos Hale")).contains("stepMother");
        assertThat(relation("Gwen Rees", "Tomos Hale")).contains("Grandmother");
        assertThat(person("Alys Hale").livesWith()).contains(person("Megan Rees").id());
        assertThat(person("Tomos Hale").livesWith()).containsExactly(person("Megan Rees").id());
    }

    @Test
    void listsEachDayOfAHearingInOrder() {
        assertThat(odd.hearings())
                .extracting(Hearing::start)
                .containsExactly(
                        LocalDateTime.of(2026, 12, 1, 10, 30),
                        LocalDateTime.of(2026, 12, 2, 9, 0),
                        LocalDateTime.of(2026, 12, 3, 9, 0));
        assertThat(odd.hearings()).extracting(Hearing::type).containsOnly("First Hearing");
        assertThat(odd.hearings().getFirst().venue()).isEqualTo("Court 4");
        assertThat(odd.hearings().getLast().end()).isEmpty();
    }

    @Test
    void listsDocumentsAndSaysWhichTheCourtHasRedacted() {
        assertThat(odd.documents())
                .hasSize(4)
                .extracting(ListedDocument::id)
                .doesNotHaveDuplicates();
        assertThat(odd.documents()).filteredOn(ListedDocument::redactedByCourt).hasSize(2);
    }

    @Test
    void believesNoChildOfThirtyTwoNorOneFromTheFuture() {
        assertThat(person("Alys Hale").birth()).isEqualTo(Birth.stated(LocalDate.of(2018, 3, 12)));
        assertThat(person("Tomos Hale").birth().certainty()).isEqualTo(Birth.Certainty.DOUBTFUL);
        assertThat(person("Tomos Hale").birth().date()).contains(LocalDate.of(1990, 9, 3));
        assertThat(person("Later Hale").birth().certainty()).isEqualTo(Birth.Certainty.DOUBTFUL);
        assertThat(person("Never Hale").birth())
                .isEqualTo(new Birth(Optional.empty(), Birth.Certainty.DOUBTFUL));
        assertThat(person("Daniel Hale").birth().certainty()).isEqualTo(Birth.Certainty.DOUBTFUL);
        assertThat(pointers(DOUBTFUL_DATE))
                .contains(
                        IN + "/children/1/value/dateOfBirth",
                        IN + "/children/2/value/dateOfBirth",
                        IN + "/children/3/value/dateOfBirth",
                        IN + "/applicants/0/value/dateOfBirth");
    }

    @Test
    void withholdsWhatWasNotClearlyCalledOpen() {
        assertThat(answer("Daniel Hale", ContactPoint.Kind.ADDRESS))
                .isEqualTo(Confidentiality.OPEN);
        assertThat(answer("Daniel Hale", ContactPoint.Kind.PHONE))
                .isEqualTo(Confidentiality.NOT_ASKED);
        assertThat(answer("Megan Rees", ContactPoint.Kind.ADDRESS))
                .isEqualTo(Confidentiality.WITHHELD);
        assertThat(answer("Megan Rees", ContactPoint.Kind.PHONE))
                .isEqualTo(Confidentiality.NOT_ASKED);
        assertThat(answer("Megan Rees", ContactPoint.Kind.EMAIL))
                .isEqualTo(Confidentiality.WITHHELD);
        assertThat(answer("Gwen Rees", ContactPoint.Kind.ADDRESS))
                .isEqualTo(Confidentiality.NOT_ASKED);
        assertThat(pointers(BLANK_CONFIDENTIALITY))
                .contains(
                        IN + "/applicants/0/value/isPhoneNumberConfidential",
                        IN + "/respondents/0/value/isEmailAddressConfidential",
                        IN + "/otherPeopleInTheCaseTable/1/value/isAddressConfidential");
        assertThat(pointers(UNEXPECTED_VALUE))
                .contains(IN + "/respondents/0/value/isPhoneNumberConfidential");
    }

    @Test
    void aSolicitorsOwnOfficeIsOpen() {
        assertThat(person("Daniel Hale").representative())
                .contains(
                        new Representative(
                                "Iris Fell",
                                "Tarn and Fell",
                                "iris@tarnandfell.example",
                                "2 Lower Quay, Marlow Sands, ZZ8 1AA"));
        assertThat(person("Megan Rees").representative()).isEmpty();
    }

    @Test
    void withholdsTheChildsAddressWhereTheMothersIsWithheld() {
        assertThat(answer("Alys Hale", ContactPoint.Kind.ADDRESS))
                .isEqualTo(Confidentiality.NOT_ASKED);
        assertThat(person("Alys Hale").note()).isEqualTo("[withheld]");
        assertThat(pointers(WITHHELD_ELSEWHERE)).isNotEmpty();
    }

    @Test
    void withholdsWithWhomTheChildLivesWhenThatIsAsked() {
        assertThat(odd.people()).extracting(Person::name).doesNotContain("Gwen Secretname");
        assertThat(odd.points()).extracting(FoundPoint::detail).contains("Gwen Secretname");
    }

    @Test
    void nothingWithheldStandsInTheOpen() {
        var open = new StringBuilder(odd.keptAside());
        odd.people().forEach(person -> open.append(Json.text(person)));
        odd.documents().forEach(document -> open.append(Json.text(document)));
        odd.points().forEach(found -> open.append(Json.text(found.point())));
        assertThat(open.toString())
                .doesNotContain(
                        "Pistyll",
                        "Rhodfa",
                        "900123",
                        "960222",
                        "megan.rees",
                        "Secretname",
                        "900417",
                        "Llwybr",
                        "ZZ9")
                .contains("9 Sandbank Lane");
    }

    @Test
    void keepsAsideWhatItDoesNotKnowAndSealsWhatCouldBeAPlace() {
        assertThat(odd.keptAside())
                .contains("someNewSwitch", "created_date", "caseRef")
                .doesNotContain("Rhes y Felin", "Back door");
        assertThat(odd.points())
                .extracting(FoundPoint::detail)
                .contains(
                        "Back door of 9 Sandbank Lane",
                        "Collect her from 3 Rhes y Felin on Fridays",
                        "Room behind 5 Pistyll Row",
                        "hearingStartDateTime: soon");
        assertThat(pointers(UNKNOWN_FIELD))
                .contains(
                        IN + "/someNewSwitch",
                        IN + "/someNewText",
                        IN + "/safeRoom",
                        IN + "/applicants/0/value/newFieldAboutHim");
    }

    @Test
    void listsKeysThatComeTwiceEmptyObjectsAndNamesThatAreMissing() {
        assertThat(pointers(DUPLICATE_KEY)).containsExactly(IN + "/hearingData/caseRef");
        assertThat(odd.keptAside()).contains("1790000000000417").doesNotContain("1790000000000418");
        assertThat(pointers(EMPTY_OBJECT)).contains(IN + "/respondents/0/value/solicitorOrg");
        assertThat(pointers(MISSING_NAME))
                .contains(
                        IN + "/otherPeopleInTheCaseTable/0/value/firstName",
                        IN + "/respondents/1/value/firstName");
    }

    @Test
    void anotherPersonMayBeAChild() {
        var sister =
                "{ \"id\": \"s\", \"value\": { \"firstName\": \"Nia\", \"dateOfBirth\": \"2012-10-09\" } }";
        var only = inOneCase("\"otherPeopleInTheCaseTable\": [ " + sister + " ]");
        assertThat(only.people().getFirst().birth())
                .isEqualTo(Birth.stated(LocalDate.of(2012, 10, 9)));
    }

    @Test
    void whatSaysNothingIsNeitherKeptNorListed() {
        var only =
                inOneCase(
                        "\"a\": null, \"b\": \" \", \"c\": [ {}, [] ], \"d\": { \"e\": [ \"\" ] }");
        assertThat(only.keptAside()).isEmpty();
        assertThat(only.findings()).isEmpty();
    }

    @Test
    void aFieldWhoseNameIsAnAddressIsListedWithoutIt() {
        var only = inOneCase("\"14 Pistyll Row\": \"x\", \"07700900123\": 1");
        assertThat(only.findings()).extracting(ImportFinding::pointer).containsOnly(IN + "/?");
        assertThat(only.keptAside()).isEmpty();
    }

    private static CourtCase inOneCase(String fields) {
        return FeedFiles.read(
                        FeedFiles.bytes(
                                "{\"cases\": [ {\"id\": 7, \"case_data\": { "
                                        + fields
                                        + " } } ] }"))
                .getFirst();
    }

    @Test
    void readsTheSameFileToTheSameCase() {
        assertThat(FeedFiles.read(FeedFiles.own("odd.json"))).containsExactly(odd);
    }

    private Person person(String name) {
        return odd.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> relation(String adult, String child) {
        return person(adult).relationships().stream()
                .filter(each -> each.child().equals(person(child).id()))
                .map(each -> each.relation())
                .findFirst();
    }

    private Confidentiality answer(String name, ContactPoint.Kind kind) {
        return odd.points().stream()
                .map(FoundPoint::point)
                .filter(point -> point.person().equals(person(name).id()) && point.kind() == kind)
                .map(ContactPoint::confidentiality)
                .findFirst()
                .orElseThrow();
    }

    private List<String> pointers(ImportFinding.Kind kind) {
        return odd.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(ImportFinding::pointer)
                .toList();
    }
}
