package org.tyst.reports;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tyst.contests.ContestId;

/** Takes the sign CONTESTED out of a block, leaving why in its place. */
final class RemovedFlags {
    private RemovedFlags() {}

    static boolean mayRemove(Block block) {
        return switch (block) {
            case Block.Paragraph _,
                    Block.FromRecord _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _ ->
                    true;
            case Block.ChildQuote _, Block.Heading _, Block.FamilyTree _ -> false;
        };
    }

    static Block remove(Block block, Run.FlagRemoved removed) {
        if (!mayRemove(block))
            throw new IllegalStateException("No footnote can be taken from " + block.id());
        var put = Flags.add(putBack(block, removed.contest()), removed.contest());
        return changed(put, runs -> replaced(runs, removed));
    }

    /** The removal undone; the footnote itself is for the caller to add. */
    static Block putBack(Block block, ContestId contest) {
        if (block.removedFlags().map(Run.FlagRemoved::contest).noneMatch(contest::equals))
            return block;
        return changed(block, runs -> without(runs, contest));
    }

    private static List<Run> replaced(List<Run> runs, Run.FlagRemoved removed) {
        return runs.stream()
                .map(run -> run.equals(new Run.Flag(removed.contest())) ? removed : run)
                .toList();
    }

    private static List<Run> without(List<Run> runs, ContestId contest) {
        return runs.stream()
                .filter(run ->
                        !(run instanceof Run.FlagRemoved gone && gone.contest().equals(contest)))
                .toList();
    }

    private static Block changed(Block block, UnaryOperator<List<Run>> change) {
        return switch (block) {
            case Block.Paragraph it ->
                    new Block.Paragraph(it.id(), it.disclosure(), change.apply(it.runs()));
            case Block.FromRecord it ->
                    new Block.FromRecord(
                            it.id(),
                            it.disclosure(),
                            it.source(),
                            it.standing(),
                            it.owner(),
                            change.apply(it.runs()));
            case Block.Bullets it ->
                    new Block.Bullets(
                            it.id(),
                            it.disclosure(),
                            change.apply(it.leadIn()),
                            it.items().stream().map(change).toList());
            case Block.KeyTable it ->
                    new Block.KeyTable(it.id(), it.disclosure(), it.caption(), rows(it, change));
            case Block.Chronology it -> it.with(events(it, change));
            case Block.ChildQuote _, Block.Heading _, Block.FamilyTree _ -> block;
        };
    }

    private static List<Block.KeyRow> rows(Block.KeyTable table, UnaryOperator<List<Run>> change) {
        return table.rows().stream()
                .map(row -> new Block.KeyRow(row.key(), change.apply(row.value())))
                .toList();
    }

    private static List<Block.Event> events(
            Block.Chronology table, UnaryOperator<List<Run>> change) {
        return table.events().stream()
                .map(event -> event.with(change.apply(event.what())))
                .toList();
    }
}
