package org.tyst.screens.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.tyst.cases.CaseFile;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Explaining;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Present;
import org.tyst.interviews.Said;
import org.tyst.interviews.Told;

/**
 * What was explained, point by point, to each of those who are there. What was said before anybody was ticked is kept as said to
 * whoever was there, as older records have all of it.
 */
final class ToldModel {
    private final ObservableMap<Told, Instant> toEverybody = FXCollections.observableHashMap();
    private final ObservableMap<String, Said> toOne;
    private final Supplier<Interview> interview;
    private final CaseFile file;
    private final Explaining rules;
    private final Clock clock;

    ToldModel(
            Map<Told, Instant> opened,
            ObservableMap<String, Said> toOne,
            Supplier<Interview> interview,
            CaseFile file,
            Explaining rules,
            Clock clock) {
        this.toOne = toOne;
        this.interview = interview;
        this.file = file;
        this.rules = rules;
        this.clock = clock;
        toEverybody.putAll(opened);
    }

    /** As it stands, one list a person, in the order of those present. */
    List<Checklist> lists() {
        return Checklist.of(interview.get(), file, rules);
    }

    /** Ticked is stamped with the time it was ticked; ticking twice keeps the first. */
    void say(Present who, Told point) {
        var key = Checklist.key(who, point);
        if (toEverybody.containsKey(point) || isSaid(key)) return;
        toOne.put(key, Said.at(clock.instant()));
    }

    /** Back to where nothing is known of it. */
    void unsay(Present who, Told point) {
        spread(point);
        toOne.remove(Checklist.key(who, point));
    }

    /** It was left out on purpose. Without a reason nothing is known of it. */
    void notSaid(Present who, Told point, String because) {
        spread(point);
        if (because.isBlank()) toOne.remove(Checklist.key(who, point));
        else toOne.put(Checklist.key(who, point), Said.not(because));
    }

    /** To everybody whose list has it; to whoever will be ticked, as long as nobody is. */
    void sayToAll(Told point) {
        var there = lists();
        if (there.isEmpty()) toEverybody.putIfAbsent(point, clock.instant());
        there.stream().filter(list -> has(list, point)).forEach(list -> say(list.who(), point));
    }

    /** What one of them was told, the others heard as well, at the same moments. */
    void sameForAll(Checklist heard) {
        for (var line : heard.lines())
            line.said()
                    .filter(said -> said.at().isPresent())
                    .ifPresent(said -> share(line.point(), said));
    }

    Map<Told, Instant> toEverybody() {
        return toEverybody;
    }

    void onChange(Runnable act) {
        toEverybody.subscribe(act);
        toOne.subscribe(act);
    }

    private void share(Told point, Said said) {
        lists().stream()
                .filter(list -> has(list, point))
                .map(list -> Checklist.key(list.who(), point))
                .filter(key -> !isSaid(key))
                .forEach(key -> toOne.put(key, said));
    }

    /** From now on it is not the same for all of them any more. */
    private void spread(Told point) {
        var at = toEverybody.remove(point);
        if (at != null) share(point, Said.at(at));
    }

    private boolean isSaid(String key) {
        var said = toOne.get(key);
        return said != null && said.at().isPresent();
    }

    private static boolean has(Checklist list, Told point) {
        return list.lines().stream().anyMatch(line -> line.point() == point);
    }
}
