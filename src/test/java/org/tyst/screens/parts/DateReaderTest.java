package org.tyst.screens.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 March 2007",
                "27 mar 2007",
                "27th March 2007",
                "27 Mawrth 2007",
                "27/3/2007",
                "27.03.2007",
                "27 3 2007",
                "2007-03-27",
                " 27-3-2007 "
            })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(DateReader.read(typed))
                .isEqualTo(new TypedDate.Exactly(LocalDate.of(2007, 3, 27)));
    }

    @Test
    void takesAMonthOrAYearWhenThatIsAllThatIsKnown() {
        assertThat(DateReader.read("Mawrth 2007"))
                .isEqualTo(new TypedDate.InMonth(YearMonth.of(2007, 3)));
        assertThat(DateReader.read("3/2007"))
                .isEqualTo(new TypedDate.InMonth(YearMonth.of(2007, 3)));
        assertThat(DateReader.read("2007")).isEqualTo(new TypedDate.InYear(Year.of(2007)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 February 2007", "30/13/2007", "last Tuesday", "27 Ma 2007", "27/3/07"})
    void keepsWhatItCannotReadAsItWasTyped(String typed) {
        assertThat(DateReader.read(typed)).isEqualTo(new TypedDate.NotUnderstood(typed));
    }

    @Test
    void readsEveryMonthInBothLanguages() {
        for (var month : java.time.Month.values())
            for (var language : org.tyst.words.Language.values()) {
                var name = month.getDisplayName(java.time.format.TextStyle.FULL, language.locale());
                assertThat(DateReader.read("1 " + name + " 2020").exact())
                        .contains(LocalDate.of(2020, month, 1));
            }
    }

    @Test
    void takesAnEmptyFieldAsNothing() {
        assertThat(DateReader.read("  ")).isEqualTo(new TypedDate.Nothing());
    }
}
