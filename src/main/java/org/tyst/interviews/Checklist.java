package org.tyst.interviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseFile;
import org.tyst.cases.PersonId;

/**
 * What one person who is there must be told, point by point, and what became of each. What an older Tyst kept as told to
 * everybody counts for each of them.
 */
public record Checklist(Present who, Listener listener, List<Line> lines) {
    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** One for each person who is there, in that order. */
    public static List<Checklist> of(Interview interview, CaseFile file, Explaining rules) {
        return interview.present().stream().map(who -> of(who, interview, file, rules)).toList();
    }

    private static Checklist of(Present who, Interview interview, CaseFile file, Explaining rules) {
        var listener =
                who.person()
                        .flatMap(file::person)
                        .map(person -> rules.listener(person, dayOf(interview)))
                        .orElse(Listener.OTHER);
        var lines =
                rules.points(listener).stream()
                        .map(point -> new Line(point, said(who, point, interview)))
                        .toList();
        return new Checklist(who, listener, lines);
    }

    private static LocalDate dayOf(Interview interview) {
        return interview
                .startedAt()
                .map(start -> start.toLocalDate())
                .orElseGet(() -> LocalDate.ofInstant(interview.enteredAt(), COURT_TIME));
    }

    private static Optional<Said> said(Present who, Told point, Interview interview) {
        return Optional.ofNullable(interview.conduct().explained().get(key(who, point)))
                .or(() -> Optional.ofNullable(interview.told().get(point)).map(Said::at));
    }

    /** Under which an answer is kept: apart for each person and point, so that two laptops' answers go together. */
    public static String key(Present who, Told point) {
        return whom(who) + "." + point.name();
    }

    /** The same for one person however long they stayed; somebody without an entry in the case goes by name. */
    private static String whom(Present who) {
        return who.person().map(PersonId::toString).orElse(who.name()).replace('/', ' ');
    }

    public String whom() {
        return whom(who);
    }

    /** How many points are answered: said, or left out with a reason. */
    public int done() {
        return (int) lines.stream().filter(line -> line.said().isPresent()).count();
    }

    /** One point. */
    public record Line(Told point, Optional<Said> said) {}
}
