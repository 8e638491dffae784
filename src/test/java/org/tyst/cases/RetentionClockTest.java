package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.people.Organisation;

class RetentionClockTest {
    private static final RetentionClock CLOCK = RetentionClock.shipped();
    private static final Birth ALYS = born("2018-03-12");
    private static final Birth TOMOS = born("2021-09-03");

    @Test
    void endsWhenTheYoungestChildIsTwentyFiveInEngland() {
        assertThat(end(Organisation.CAFCASS, ALYS, TOMOS)).isEqualTo("2046-09-03");
    }

    @Test
    void endsWhenTheYoungestChildIsThirtyFiveInWales() {
        assertThat(end(Organisation.CAFCASS_CYMRU, ALYS, TOMOS)).isEqualTo("2056-09-03");
    }

    @Test
    void takesTheLaterDayForAChildBornOnTheLeapDay() {
        assertThat(end(Organisation.CAFCASS, born("2020-02-29"))).isEqualTo("2045-03-01");
        assertThat(end(Organisation.CAFCASS_CYMRU, born("2020-02-29"))).isEqualTo("2055-03-01");
    }

    @Test
    void movesWhenANewbornJoinsTheCase() {
        assertThat(end(Organisation.CAFCASS, ALYS, TOMOS, born("2026-11-01")))
                .isEqualTo("2051-11-01");
    }

    @Test
    void countsNobodyButTheChildrenOfTheCase() {
        var father = person("D. Hale", born("1988-01-01"), Part.RESPONDENT);
        var halfBrother = person("Ifan", born("2025-01-01"), Part.OTHER_PERSON);
        var kept =
                CLOCK.of(
                        Organisation.CAFCASS, List.of(child(ALYS), father, halfBrother), List.of());
        assertThat(((Retention.Until) kept).day()).isEqualTo("2043-03-12");
    }

    @Test
    void doesNotGuessWhileAChildsBirthIsMissingOrDoubtful() {
        var doubtful = new Birth(TOMOS.date(), Birth.Certainty.DOUBTFUL);
        assertThat(kept(Organisation.CAFCASS, ALYS, Birth.unknown()))
                .isEqualTo(new Retention.NotKnown(Optional.of(LocalDate.parse("2043-03-12"))));
        assertThat(kept(Organisation.CAFCASS, ALYS, doubtful))
                .isInstanceOf(Retention.NotKnown.class);
        assertThat(kept(Organisation.CAFCASS)).isEqualTo(new Retention.NotKnown(Optional.empty()));
    }

    @Test
    void isStoppedByAHoldAndTellsWhatWouldHoldWithoutIt() {
        var complaint =
                Hold.standing(
                        new HoldId(new UUID(0, 1)),
                        new CaseId(new UUID(0, 2)),
                        HoldKind.shipped().getFirst(),
                        LocalDate.parse("2046-08-01"),
                        "Siân Pritchard",
                        "Stage 2 of the complaint is open");
        var over =
                complaint.lifted(
                        new Hold.Lifting(
                                "Siân Pritchard", LocalDate.parse("2046-09-01"), "Closed"));
        var held = CLOCK.of(Organisation.CAFCASS, List.of(child(TOMOS)), List.of(complaint, over));
        assertThat(CLOCK.of(Organisation.CAFCASS, List.of(child(TOMOS)), List.of(over)))
                .isEqualTo(CLOCK.of(Organisation.CAFCASS, List.of(child(TOMOS)), List.of()));
        assertThat(held)
                .isEqualTo(
                        new Retention.Held(
                                List.of(complaint),
                                CLOCK.of(Organisation.CAFCASS, List.of(child(TOMOS)), List.of())));
    }

    private static LocalDate end(Organisation organisation, Birth... births) {
        return ((Retention.Until) kept(organisation, births)).day();
    }

    private static Retention kept(Organisation organisation, Birth... births) {
        return CLOCK.of(
                organisation,
                Arrays.stream(births).map(RetentionClockTest::child).toList(),
                List.of());
    }

    private static Birth born(String date) {
        return Birth.stated(LocalDate.parse(date));
    }

    private static Person child(Birth birth) {
        return person("A child", birth, Part.SUBJECT_CHILD);
    }

    private static Person person(String name, Birth birth, Part part) {
        return new Person(
                new PersonId(new UUID(1, birth.hashCode())),
                new CaseId(new UUID(0, 1)),
                name,
                List.of(),
                birth,
                "",
                Set.of(part),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }
}
