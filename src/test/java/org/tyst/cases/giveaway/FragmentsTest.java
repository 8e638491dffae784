package org.tyst.cases.giveaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.cases.ContactPoint.Kind.ADDRESS;
import static org.tyst.cases.ContactPoint.Kind.EMAIL;
import static org.tyst.cases.ContactPoint.Kind.OTHER;
import static org.tyst.cases.ContactPoint.Kind.PHONE;
import static org.tyst.cases.ContactPoint.Kind.SCHOOL;
import static org.tyst.cases.ContactPoint.Kind.WORKPLACE;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.cases.ContactPoint;

/** How people say where somebody is. */
class FragmentsTest {
    private static final String RURAL = "Hafan, Heol y Bont, Llanfrothen, LL48 6XX";
    private static final String FLAT = "Flat 2, Rosemary Court, High Street, Fenwold, ZZ3 5HW";
    private static final String RECTORY = "The Old Rectory, Mere Lane, Fenwold, Norfolk, ZZ3 6MN";
    private static final String ROW = "14 Pistyll Row, Aberfelin, ZZ9 4QT";
    private static final String CAFE = "Halen Café, Pistyll Square, Aberfelin";
    private static final String WORKER = "Refuge worker Ann, Pistyll House, 14 Pistyll Row";

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(ADDRESS, RURAL, "They live at Hafan in Heol y Bont, Llanfrothen."),
                Arguments.of(ADDRESS, RURAL, "Maent yn byw yn Hafan."),
                Arguments.of(ADDRESS, RURAL, "the house in heol y bont"),
                Arguments.of(ADDRESS, RURAL, "we stay at hafan now"),
                Arguments.of(ADDRESS, FLAT, "They live at Flat 2, Rosemary Court."),
                Arguments.of(ADDRESS, FLAT, "Rosemary Ct."),
                Arguments.of(ADDRESS, FLAT, "in the High St."),
                Arguments.of(ADDRESS, RECTORY, "They live in Mere Lane, Fenwold."),
                Arguments.of(ADDRESS, RECTORY, "at the old rectory"),
                Arguments.of(ADDRESS, "14-16 Pistyll Row, Aberfelin", "They live in Pistyll Row."),
                Arguments.of(ADDRESS, "Flat 3 22 Pistyll Row, Aberfelin", "at 22 Pistyll Row"),
                Arguments.of(ADDRESS, ROW, "They live at 14, Pistyll Row."),
                Arguments.of(ADDRESS, "14 Pistyll Road, Aberfelin", "14 Pistyll Rd"),
                Arguments.of(ADDRESS, "3 Mill Row, London, E1 6AN", "near E1 6AN"),
                Arguments.of(ADDRESS, "3 Mill Row, London, E1 6AN", "near e16an"),
                Arguments.of(PHONE, "07700 900123 or 07700 900456", "Ring 07700 900123."),
                Arguments.of(PHONE, "07700 900123 07700 900456", "Ring 07700 900456."),
                Arguments.of(PHONE, "07700 900123 ext 4", "Ring 07700 900123."),
                Arguments.of(PHONE, "01632 960123/4", "Ring +44 (0)1632 960 123."),
                Arguments.of(OTHER, WORKER, "She is at Pistyll House."),
                Arguments.of(OTHER, WORKER, "She is in Pistyll Row."),
                Arguments.of(WORKPLACE, CAFE, "She works in Pistyll Square."),
                Arguments.of(EMAIL, "megan.rees@post.example", "megan.rees at post dot example"),
                Arguments.of(SCHOOL, "Bryn Primary, Fenwold", "They go to Bryn school."),
                Arguments.of(SCHOOL, "Bryn Primary, Fenwold", "Maent yn mynd i Ysgol Bryn."),
                Arguments.of(SCHOOL, "Hafod Primary School, ZZ3 2PL", "They go to Hafod school."));
    }

    @ParameterizedTest
    @MethodSource("told")
    void tells(ContactPoint.Kind kind, String detail, String said) {
        assertThat(hits(kind, detail, said)).anyMatch(Fragment::tells);
    }

    static Stream<Arguments> perhaps() {
        return Stream.of(
                Arguments.of(ADDRESS, RURAL, "Mae'n hafan ddiogel."),
                Arguments.of(ADDRESS, FLAT, "I saw her in flat 2."),
                Arguments.of(PHONE, "07700 900123", "The last part is 900123."),
                Arguments.of(SCHOOL, "Bryn Primary, Fenwold", "I spoke with Bryn."));
    }

    @ParameterizedTest
    @MethodSource("perhaps")
    void isWorthALookAndNoMore(ContactPoint.Kind kind, String detail, String said) {
        assertThat(hits(kind, detail, said)).isNotEmpty().noneMatch(Fragment::tells);
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of(ADDRESS, FLAT, "They live in Fenwold."),
                Arguments.of(ADDRESS, RECTORY, "They moved to Fenwold in Norfolk."),
                Arguments.of(ADDRESS, ROW, "14 children; page 9 of 4"),
                Arguments.of(ADDRESS, "3 Mill Row, St Asaph", "We met in St Asaph."),
                Arguments.of(PHONE, "07700 900123 ext 4", "She has 4 children."),
                Arguments.of(SCHOOL, "Bryn Primary, Fenwold", "a primary school in Fenwold"));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void raisesNoAlarm(ContactPoint.Kind kind, String detail, String said) {
        assertThat(hits(kind, detail, said)).isEmpty();
    }

    /** A text about a neighbour, or about the same school, must stay open. */
    @ParameterizedTest
    @CsvSource({
        "'3 Pistyll Row, Aberfelin, ZZ9 4QS', false",
        "'Pistyll Row', false",
        "'somewhere in ZZ9', false",
        "'order about 14 Pistyll Row', true",
        "'ZZ9 4QT', true"
    })
    void knowsWhatPointsAtOneHouseholdAlone(String text, boolean points) {
        assertThat(Fragments.exact(ADDRESS, ROW).anyMatch(part -> part.in(Haystack.of(text))))
                .isEqualTo(points);
    }

    @org.junit.jupiter.api.Test
    void printsNothingOfItself() {
        assertThat(Fragments.of(ADDRESS, RURAL).toList().toString())
                .doesNotContain("hafan", "ll48");
    }

    private static Stream<Fragment> hits(ContactPoint.Kind kind, String detail, String said) {
        var text = Haystack.of(said);
        return Fragments.of(kind, detail).filter(part -> part.in(text));
    }
}
