package org.tyst.screens.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.cases.Person;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What never scrolls away: the number, the children with their ages, what comes next, and the marks. */
public record CaseHeader(
        String title,
        String children,
        String next,
        String about,
        int contested,
        boolean confidential,
        boolean restricted,
        boolean held,
        Optional<Instant> openedUntil) {

    static CaseHeader of(
            CaseContents contents, People people, Words words, Days days, Clock clock) {
        var file = contents.file();
        var children =
                file.children().stream().map(people::withAge).collect(Collectors.joining(" · "));
        var firstNames =
                file.children().stream().map(Person::firstName).collect(Collectors.joining(", "));
        return new CaseHeader(
                file.theCase().title(),
                children,
                file.nextHearing(LocalDateTime.now(clock))
                        .map(hearing ->
                                words.text(
                                        "case.next",
                                        hearing.type(),
                                        days.moment(hearing.start()),
                                        days.away(hearing.start().toLocalDate())))
                        .orElse(words.text("case.noHearing")),
                file.theCase().title() + " · " + firstNames,
                (int) contents.openContests(),
                contents.hasWithheld(),
                contents.hasRestricted(),
                contents.isHeld(),
                contents.openedUntil());
    }
}
