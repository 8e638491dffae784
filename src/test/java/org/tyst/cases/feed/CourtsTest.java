package org.tyst.cases.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.cases.LawType;
import org.tyst.cases.Procedure;
import org.tyst.people.Organisation;

class CourtsTest {
    private final Courts courts = Courts.shipped();

    @Test
    void pathfinderGoesByCourtAndDay() {
        assertThat(procedure("Caernarfon Justice Centre", LocalDate.of(2026, 9, 1)))
                .isEqualTo(Procedure.PATHFINDER);
        assertThat(procedure("Caernarfon Justice Centre", LocalDate.of(2022, 2, 20)))
                .isEqualTo(Procedure.CHILD_ARRANGEMENTS_PROGRAMME);
        assertThat(
                        procedure(
                                "Birmingham Civil and Family Justice Centre",
                                LocalDate.of(2024, 5, 28)))
                .isEqualTo(Procedure.PATHFINDER);
        assertThat(procedure("West London Family Court", LocalDate.of(2026, 9, 1)))
                .isEqualTo(Procedure.CHILD_ARRANGEMENTS_PROGRAMME);
    }

    @Test
    void publicLawFollowsItsOwnOutlineEverywhere() {
        assertThat(
                        courts.procedure(
                                "Caernarfon Justice Centre", LawType.PUBLIC_LAW, Optional.empty()))
                .isEqualTo(Procedure.PUBLIC_LAW_OUTLINE);
    }

    @Test
    void welshCourtsAreServedByCafcassCymru() {
        assertThat(courts.organisation("Canolfan Gyfiawnder Caernarfon"))
                .isEqualTo(Organisation.CAFCASS_CYMRU);
        assertThat(courts.organisation("Newport (South Wales) Family Court"))
                .isEqualTo(Organisation.CAFCASS_CYMRU);
        assertThat(courts.organisation("Newport, Isle of Wight Family Court"))
                .isEqualTo(Organisation.CAFCASS);
    }

    private Procedure procedure(String court, LocalDate applied) {
        return courts.procedure(court, LawType.PRIVATE_LAW, Optional.of(applied));
    }
}
