package org.tyst.screens.checks;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Person;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckAnswer;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.Relevance;
import org.tyst.cases.checks.Step;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** The words of a check. */
final class CheckTexts {
    private final CheckDesk desk;
    private final Words words;
    private final Days days;

    CheckTexts(CheckDesk desk, Words words, Days days) {
        this.desk = desk;
        this.words = words;
        this.days = days;
    }

    String about(AgencyCheck check) {
        return desk.person(check.person())
                .map(Person::name)
                .orElseGet(() -> words.text("case.somebody"));
    }

    String kind(AgencyCheck check) {
        return words.of("checks.kind", check.kind());
    }

    /** "Asked for the first time 3 weeks ago" is what somebody wants to know who waits. */
    Optional<String> waiting(AgencyCheck check) {
        return check.state().isSettled()
                ? Optional.empty()
                : check.askedOn()
                        .map(day ->
                                words.text(
                                        "checks.waitingSince",
                                        words.date(day),
                                        ChronoUnit.DAYS.between(day, days.today())));
    }

    String steps(AgencyCheck check) {
        return check.steps().stream().map(this::step).collect(Collectors.joining("\n"));
    }

    String answered(CheckAnswer answer) {
        return words.text(
                "checks.answeredOn",
                words.date(answer.issuedOn()),
                words.date(answer.receivedOn()),
                answer.from());
    }

    String identity(CheckAnswer answer) {
        return answer.whySame().isBlank()
                ? words.text("checks.samePerson", answer.about().name())
                : words.text("checks.samePersonWhy", answer.about().name(), answer.whySame());
    }

    String entry(CheckEntry entry) {
        return Stream.of(
                        entry.on().map(words::date),
                        Optional.of(entry.particulars()).filter(text -> !text.isBlank()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    String relevance(CheckEntry entry) {
        var judged = words.of("checks.relevance", entry.relevance());
        return entry.relevance() == Relevance.NOT_JUDGED
                ? judged
                : words.text("checks.judged", judged, entry.whyRelevant(), entry.judgedBy());
    }

    private String step(Step step) {
        var done = words.of("checks.step", step.kind());
        var line = words.text("checks.stepLine", words.date(step.on()), done);
        return Stream.of(line, step.who(), step.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
