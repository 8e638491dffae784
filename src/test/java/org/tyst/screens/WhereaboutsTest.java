package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.cases.CaseId;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewId;

class WhereaboutsTest {
    private static final Spot SPOT =
            new Spot("Statement 2. What was said or seen", 0, 3, 17, List.of(0.25, 0.0));
    private static final UUID ID = UUID.fromString("018f4c1e-0000-7000-8000-000000000417");

    @Test
    void readsBackEveryKindOfPlace() {
        var places =
                List.of(
                        new Place.Today(),
                        new Place.CaseFile(new CaseId(ID), CaseSection.PEOPLE),
                        new Place.InterviewRoom(new InterviewId(ID)),
                        new Place.NewInterview(new CaseId(ID), new InterviewId(ID)),
                        new Place.NewContest(new CaseId(ID), new Target(Target.Kind.STATEMENT, ID)),
                        new Place.Settings());
        assertThat(places)
                .allSatisfy(place -> {
                    var where = new Whereabouts(place, SPOT);
                    assertThat(Whereabouts.read(where.text())).contains(where);
                });
    }

    @Test
    void neverComesBackToADoor() {
        assertThat(Whereabouts.read(new Whereabouts(new Place.Unlock(), SPOT).text())).isEmpty();
    }

    @Test
    void staysAwayFromAPageThatThisTystDoesNotHave() {
        var newer = new Whereabouts(new Place.Today(), SPOT).text().replace("Today", "Tomorrow");
        assertThat(Whereabouts.read(newer)).isEmpty();
        assertThat(Whereabouts.read("")).isEqualTo(Optional.empty());
    }
}
