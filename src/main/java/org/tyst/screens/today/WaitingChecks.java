package org.tyst.screens.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.tyst.cases.Person;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Agency checks for which somebody waits, or which nobody has made yet, in words. */
final class WaitingChecks {
    static final Comparator<AgencyCheck> OLDEST_FIRST =
            Comparator.comparing((AgencyCheck check) -> check.askedOn().orElse(LocalDate.MAX))
                    .thenComparing(AgencyCheck::agency);

    private final Words words;
    private final OpenFiles files;
    private final Days days;

    WaitingChecks(Words words, OpenFiles files, Days days) {
        this.words = words;
        this.files = files;
        this.days = days;
    }

    TodayRow row(AgencyCheck check) {
        var about =
                files.file(check.caseId())
                        .flatMap(file -> file.person(check.person()))
                        .map(Person::name)
                        .orElse("");
        return new TodayRow(
                TodayRow.Kind.CHECK,
                words.text(
                        "today.check",
                        check.agency(),
                        words.of("checks.state", check.state()),
                        about),
                files.about(check.caseId()),
                check.askedOn().map(this::since).orElse(""),
                false,
                new Place.CaseFile(check.caseId(), CaseSection.CHECKS));
    }

    private String since(LocalDate asked) {
        return words.text(
                "checks.waitingSince",
                words.date(asked),
                ChronoUnit.DAYS.between(asked, days.today()));
    }
}
