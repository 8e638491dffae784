package org.tyst.reports.translating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;

/**
 * What is translated as one: a block, why a section is not relevant, or what somebody else said.
 *
 * @param words passage by passage, in the report's language; none where nothing of it is to be put in other words
 * @param hash of the words: what was translated from others is out of date
 */
public record Unit(
        String key, Section section, Optional<Block> block, List<List<Run>> words, String hash) {
    private static final String REASON = "reason.";

    public Unit {
        words = words.stream().map(List::copyOf).toList();
    }

    Unit(String key, Section section, Optional<Block> block, List<List<Run>> words) {
        this(key, section, block, words, Content.hash("", words));
    }

    /** What its author wrote in a section. */
    static Stream<Unit> of(Section section, Passages passages) {
        var blocks = section.blocks().stream().map(block -> passages.unit(section, block));
        return Stream.concat(reason(section).stream(), blocks);
    }

    static Unit of(Section section, Block block, Passages passages) {
        return new Unit(block.id().toString(), section, Optional.of(block), passages.of(block));
    }

    static Unit of(Section section, OthersWords others) {
        return new Unit(others.key(), section, Optional.empty(), others.words());
    }

    static String hash(OthersWords others) {
        return Content.hash("", others.words());
    }

    private static Optional<Unit> reason(Section section) {
        return section.notRelevantBecause().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Unit(
                                reason(section.key()),
                                section,
                                Optional.empty(),
                                List.of(Run.plain(section.notRelevantBecause()))));
    }

    static String reason(String section) {
        return REASON + section;
    }

    /** Where it stands, if it is no block. */
    static Optional<Section> sectionOf(String key, Report report) {
        if (OthersWords.isKey(key)) return OthersWords.section(key, report);
        return key.startsWith(REASON)
                ? report.section(key.substring(REASON.length()))
                : Optional.empty();
    }

    /** What a passage is of the words of others; empty where the author wrote it. */
    public Optional<OthersWords.Part> part(int passage) {
        return OthersWords.isKey(key)
                ? Optional.of(OthersWords.part(key, passage))
                : Optional.empty();
    }

    /** A child who spoke the other language is quoted there as they spoke. */
    public boolean isNeeded() {
        return words.stream().anyMatch(Unit::isSaid);
    }

    static boolean isSaid(List<Run> passage) {
        return !Run.text(passage).isBlank();
    }

    /** Each passage that says something says something in the other language too. */
    boolean isWhole(Translated translated) {
        if (translated.words().size() != words.size()) return false;
        for (var at = 0; at < words.size(); at++)
            if (isSaid(words.get(at)) && !isSaid(translated.words().get(at))) return false;
        return true;
    }
}
