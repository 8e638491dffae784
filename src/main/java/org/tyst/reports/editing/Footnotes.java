package org.tyst.reports.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tyst.reports.Block;
import org.tyst.reports.Retyping;
import org.tyst.reports.Run;
import org.tyst.reports.Runs;
import org.tyst.reports.Source;

/** What the author hangs on a place in a passage: a footnote, a source. */
public final class Footnotes {
    private Footnotes() {}

    /** The author's own, in the order of the text. Those of what is contested write themselves. */
    public static List<String> of(Block block) {
        return block.allRuns()
                .filter(Run.Note.class::isInstance)
                .map(run -> ((Run.Note) run).text())
                .toList();
    }

    public static boolean mayHave(Block block) {
        return Retyping.runs(block).isPresent();
    }

    public static Block add(Block block, int at) {
        return changed(block, runs -> Runs.insert(runs, at, new Run.Note("")));
    }

    public static Block cite(Block block, int at, Source source) {
        return changed(block, runs -> Runs.insert(runs, at, new Run.Cite(source)));
    }

    /** Takes a citation away; what the block was made from stays its source. */
    public static Block uncite(Block block, Source source) {
        return changed(block, runs -> runs.stream().filter(run -> !isCiting(run, source)).toList());
    }

    public static Block write(Block block, int number, String text) {
        return changed(block, runs -> noted(runs, number, List.of(new Run.Note(text))));
    }

    public static Block remove(Block block, int number) {
        return changed(block, runs -> noted(runs, number, List.of()));
    }

    private static List<Run> noted(List<Run> runs, int number, List<Run> instead) {
        var all = new ArrayList<Run>();
        var count = 0;
        for (var run : runs) {
            if (run instanceof Run.Note && count++ == number) all.addAll(instead);
            else all.add(run);
        }
        return all;
    }

    private static boolean isCiting(Run run, Source source) {
        return run instanceof Run.Cite(var cited) && cited.isSameItem(source);
    }

    private static Block changed(Block block, UnaryOperator<List<Run>> change) {
        return Retyping.runs(block)
                .map(runs -> Retyping.with(block, change.apply(runs)))
                .orElse(block);
    }
}
