package org.tyst.reports.translating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.reports.Content;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;

/**
 * The words of one unit in the other language.
 *
 * @param from {@link Unit#hash()} of what it was translated from: when that is another, it is out of date
 * @param ready its translator stands by it; before that it is a draft
 * @param by whose translation it is, as far as anybody has said
 */
public record Translated(
        String key, List<List<Run>> words, String from, boolean ready, String by, Instant at) {
    public Translated {
        words = words.stream().map(List::copyOf).toList();
    }

    /** A check is of exactly these words for exactly those. */
    public String hash() {
        return Content.hash(from, words);
    }

    public String text() {
        return words.stream().map(Run::text).collect(Collectors.joining("\n"));
    }

    /** Where it stands; empty where it is a block's words. */
    public Optional<Section> section(Report report) {
        return Unit.sectionOf(key, report);
    }

    boolean isBlank() {
        return text().isBlank();
    }
}
