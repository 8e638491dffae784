package org.tyst.screens.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.screens.Place;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Makes plain words of what was written down. */
public final class Telling {
    /** Autosave writes every few seconds: what goes on without such a pause is one act to a reader. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** A visit is told at most every quarter of an hour: somebody who goes on reading is one line. */
    private static final Duration READING_PAUSE = Duration.ofMinutes(40);

    private final Words words;
    private final Days days;
    private final Reasons reasons;
    private final Function<AuditEntry, Optional<String>> about;
    private final Function<AuditEntry, Optional<Place>> leadsTo;

    /** @param about the name of what was read or written; empty if it has none that may be shown */
    public Telling(Words words, Days days, Function<AuditEntry, Optional<String>> about) {
        this(words, days, about, _ -> Optional.empty());
    }

    /** @param leadsTo the page that tells more */
    public Telling(
            Words words,
            Days days,
            Function<AuditEntry, Optional<String>> about,
            Function<AuditEntry, Optional<Place>> leadsTo) {
        this.words = words;
        this.days = days;
        this.reasons = new Reasons(words, days);
        this.about = about;
        this.leadsTo = leadsTo;
    }

    /** Newest first. */
    public List<HistoryLine> lines(List<AuditEntry> entries) {
        var runs = new ArrayList<Run>();
        for (var entry :
                entries.stream().sorted(Comparator.comparingLong(AuditEntry::seq)).toList())
            add(runs, entry);
        return runs.reversed().stream().map(this::line).toList();
    }

    private static void add(List<Run> runs, AuditEntry entry) {
        var before = goingOn(runs, entry);
        if (before < 0) runs.add(new Run(entry, entry.at(), 1));
        else runs.set(before, runs.get(before).with(entry));
    }

    /** The run that this goes on with: the last one, or one before it if nothing was done since but read. */
    private static int goingOn(List<Run> runs, AuditEntry entry) {
        for (var at = runs.size() - 1; at >= 0; at--) {
            if (runs.get(at).goesOnWith(entry)) return at;
            if (!runs.get(at).isReading()) return -1;
        }
        return -1;
    }

    private HistoryLine line(Run run) {
        var entry = run.first;
        return new HistoryLine(
                run.last,
                days.moment(run.last),
                run.times == 1
                        ? words.of("terms.Act", entry.act())
                        : words.text(
                                "history.times", words.of("terms.Act", entry.act()), run.times),
                about.apply(entry).orElse(""),
                entry.who(),
                reasons.of(entry),
                entry.act().sort(),
                leadsTo.apply(entry));
    }

    private record Run(AuditEntry first, Instant last, int times) {
        boolean goesOnWith(AuditEntry next) {
            return (first.act() == Act.ITEM_SAVED || isReading())
                    && first.act() == next.act()
                    && first.session() == next.session()
                    && first.who().equals(next.who())
                    && first.item().equals(next.item())
                    && first.why().equals(next.why())
                    && Duration.between(last, next.at()).compareTo(pause()) < 0;
        }

        /** A withheld detail is a line of its own each time. */
        boolean isReading() {
            return first.act().sort() == Act.Sort.READ && first.act() != Act.SEALED_DETAIL_READ;
        }

        private Duration pause() {
            return isReading() ? READING_PAUSE : PAUSE;
        }

        Run with(AuditEntry next) {
            return new Run(first, next.at(), times + 1);
        }
    }
}
