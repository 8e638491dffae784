package org.tyst.central;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.basics.Json;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Hold;
import org.tyst.cases.Person;
import org.tyst.cases.Retention;
import org.tyst.cases.RetentionClock;
import org.tyst.sync.Kind;
import org.tyst.sync.Writing;

/** What decides how long a case is kept. Read to decide, and shown to nobody. */
record Facts(ChildrensCase theCase, List<Person> people, List<Hold> holds) {
    /** What stands in one item. */
    record Fact(Kind kind, Writing writing) {
        boolean is(Kind other) {
            return kind == other && !writing.gone();
        }
    }

    static Optional<Facts> of(List<Fact> facts) {
        return those(facts, Kind.CASE, ChildrensCase.class)
                .findFirst()
                .map(theCase ->
                        new Facts(
                                theCase,
                                those(facts, Kind.PERSON, Person.class).toList(),
                                those(facts, Kind.HOLD, Hold.class).toList()));
    }

    private static <T> Stream<T> those(List<Fact> facts, Kind kind, Class<T> type) {
        return facts.stream()
                .filter(fact -> fact.is(kind))
                .map(fact -> Json.kept(fact.writing().body().toString(), type));
    }

    Retention retention(RetentionClock clock) {
        return clock.of(theCase.organisation(), people, holds);
    }
}
