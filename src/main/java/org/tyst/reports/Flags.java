package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;

/** The sign CONTESTED: which blocks need it, and how it is put there. */
final class Flags {
    /** Shorter words than this stand in too many places to mean that the contested item was copied. */
    private static final int TELLING = 24;

    private Flags() {}

    /**
     * The contests that a block would have to name and does not: against its sources, or whose very words it repeats. One whose
     * footnote was taken away for a reason is not asked for again.
     */
    static List<Contest> missing(Block block, Material material) {
        var removed = block.removedFlags().map(Run.FlagRemoved::contest);
        var named = Stream.concat(block.flags(), removed).toList();
        return concerning(block, material)
                .filter(contest -> !named.contains(contest.id()))
                .toList();
    }

    static Stream<Contest> concerning(Block block, Material material) {
        var bySource = block.sources().flatMap(source -> material.standingAgainst(source).stream());
        var byWords =
                material.contests().stream()
                        .filter(Material::stands)
                        .filter(contest -> repeats(block, contest));
        return Stream.concat(bySource, byWords).distinct();
    }

    static Block add(Block block, ContestId contest) {
        if (block.flags().anyMatch(contest::equals)) return block;
        return added(RemovedFlags.putBack(block, contest), contest);
    }

    private static Block added(Block block, ContestId contest) {
        return switch (block) {
            case Block.Paragraph it ->
                    new Block.Paragraph(it.id(), it.disclosure(), with(it.runs(), contest));
            case Block.FromRecord it ->
                    new Block.FromRecord(
                            it.id(),
                            it.disclosure(),
                            it.source(),
                            it.standing(),
                            it.owner(),
                            with(it.runs(), contest));
            case Block.ChildQuote it -> quote(it, contest);
            case Block.Bullets it ->
                    new Block.Bullets(
                            it.id(), it.disclosure(), with(it.leadIn(), contest), it.items());
            case Block.KeyTable it ->
                    new Block.KeyTable(
                            it.id(), it.disclosure(), it.caption(), inLastRow(it, contest));
            case Block.Chronology it -> it.with(inEvents(it.events(), contest));
            case Block.FamilyTree it -> throw noFootnote(it);
            case Block.Heading it -> throw noFootnote(it);
        };
    }

    private static IllegalStateException noFootnote(Block block) {
        return new IllegalStateException(
                "A heading or a picture cannot carry a footnote: " + block.id());
    }

    private static Block quote(Block.ChildQuote it, ContestId contest) {
        var flagged = new ArrayList<>(it.flagged());
        flagged.add(contest);
        return new Block.ChildQuote(
                it.id(),
                it.disclosure(),
                it.source(),
                it.speaker(),
                it.on(),
                it.setting(),
                it.language(),
                it.words(),
                it.translation(),
                flagged);
    }

    private static List<Block.KeyRow> inLastRow(Block.KeyTable table, ContestId contest) {
        var rows = new ArrayList<>(table.rows());
        var last = rows.removeLast();
        rows.add(new Block.KeyRow(last.key(), with(last.value(), contest)));
        return rows;
    }

    private static List<Block.Event> inEvents(List<Block.Event> events, ContestId contest) {
        var all = new ArrayList<>(events);
        var last = all.removeLast();
        all.add(last.with(with(last.what(), contest)));
        return all;
    }

    static List<Run> with(List<Run> runs, ContestId contest) {
        var all = new ArrayList<>(runs);
        all.add(new Run.Flag(contest));
        return all;
    }

    private static boolean repeats(Block block, Contest contest) {
        var words = folded(contest.challengedText());
        return words.length() >= TELLING && folded(block.text()).contains(words);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
