package org.tyst.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.people.Organisation;

/** Time limits that a practice direction or a policy may change: data that ships with Tyst, not code. */
record TimeLimits(
        List<BeforeHearing> papersBeforeHearing, Map<Organisation, Answer> contestedData) {

    enum Answer {
        ONE_MONTH,
        TWENTY_EIGHT_DAYS
    }

    static TimeLimits shipped() {
        return Json.read(WorkingDays.shipped("time-limits.json"), TimeLimits.class);
    }

    Optional<Integer> clearDaysBefore(Procedure procedure, Hearing hearing) {
        return papersBeforeHearing.stream()
                .filter(limit -> limit.holdsFor(procedure, hearing))
                .map(BeforeHearing::clearWorkingDays)
                .findFirst();
    }

    Answer toContestedData(Organisation organisation) {
        return contestedData.getOrDefault(organisation, Answer.ONE_MONTH);
    }

    record BeforeHearing(Procedure procedure, List<String> hearingsNamed, int clearWorkingDays) {

        boolean holdsFor(Procedure in, Hearing hearing) {
            var type = hearing.type().toLowerCase(Locale.ROOT);
            return procedure == in && hearingsNamed.stream().anyMatch(type::contains);
        }
    }
}
