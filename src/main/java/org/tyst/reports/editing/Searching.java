package org.tyst.reports.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.basics.Text;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.Run;

/**
 * Words looked for in a whole report, and others put in their place. What somebody said is never changed: not a child's words, not
 * what stands between quotation marks, not what the record wrote by itself, nor an address or a name that is an object.
 */
public final class Searching {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");

    private final Pattern looked;

    /** In capitals or not; whole words only where that is wanted. */
    public Searching(String words, boolean whole) {
        var each = Pattern.quote(Text.kept(words));
        var edge = whole ? "(?<![\\p{L}\\p{M}\\p{N}])%s(?![\\p{L}\\p{M}\\p{N}])" : "%s";
        looked =
                Pattern.compile(
                        edge.formatted(each), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A place where it stands. {@code free}: it may be changed there. */
    public record Found(BlockId block, int from, int until, boolean free) {}

    /**
     * What was put in.
     *
     * @param left places that stay as they are, because they are somebody's words
     */
    public record Replaced(Report report, int changed, int left) {}

    public List<Found> in(Report report) {
        return report.blocks().flatMap(this::in).toList();
    }

    /** In a table, in the order of its cells; the places are those of all its words together. */
    public Stream<Found> in(Block block) {
        var text = Retyping.typed(block);
        var kept = kept(block, text);
        return looked.matcher(text)
                .results()
                .filter(found -> !found.group().isEmpty())
                .map(found ->
                        new Found(block.id(), found.start(), found.end(), isFree(found, kept)));
    }

    public Replaced replaceAll(Report report, String other) {
        var all = in(report);
        var changed = report;
        var free = all.stream().filter(Found::free).toList();
        for (var id : free.stream().map(Found::block).distinct().toList())
            changed = changed.replace(id, block -> replaced(block, other));
        return new Replaced(changed, free.size(), all.size() - free.size());
    }

    /** One place; whoever looks at it decides. */
    public Report replace(Report report, Found found, String other) {
        return found.free()
                ? report.replace(found.block(), block -> put(block, found, other))
                : report;
    }

    private Block replaced(Block block, String other) {
        return in(block)
                .filter(Found::free)
                .sorted((one, next) -> next.from() - one.from())
                .reduce(block, (now, found) -> put(now, found, other), (now, _) -> now);
    }

    private static Block put(Block block, Found found, String other) {
        var text = Retyping.typed(block);
        return Retyping.retyped(
                block, text.substring(0, found.from()) + other + text.substring(found.until()));
    }

    private static boolean isFree(MatchResult found, List<Kept> kept) {
        return kept.stream()
                .noneMatch(one -> found.start() < one.until() && one.from() < found.end());
    }

    private record Kept(int from, int until) {}

    private static List<Kept> kept(Block block, String text) {
        if (!Retyping.mayRetype(block)) return List.of(new Kept(0, text.length()));
        var kept = new ArrayList<Kept>();
        QUOTED.matcher(text).results().forEach(one -> kept.add(new Kept(one.start(), one.end())));
        var from = 0;
        for (var run : Retyping.runs(block).orElse(List.of())) {
            var until = from + run.shown().length();
            if (isObject(run)) kept.add(new Kept(from, until));
            from = until;
        }
        return kept;
    }

    private static boolean isObject(Run run) {
        return run instanceof Run.Mention || run instanceof Run.Agency || run instanceof Run.Lang;
    }
}
