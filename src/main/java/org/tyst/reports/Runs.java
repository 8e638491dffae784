package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.basics.Text;

/** Pieces of a sentence by the place in it: where it is cut, what is put in, and what stays when it is typed over. */
public final class Runs {
    private Runs() {}

    /** What stands before a place, and what after it. What takes no room stays with the words that it follows. */
    public record Halves(List<Run> before, List<Run> after) {}

    /** Cuts words; an object at that place goes whole to what is before. */
    public static Halves split(List<Run> runs, int at) {
        var before = new ArrayList<Run>();
        var after = new ArrayList<Run>();
        var from = 0;
        for (var run : runs) {
            var length = run.shown().length();
            if (from + length <= at || from < at && isObject(run)) before.add(run);
            else if (from >= at) after.add(run);
            else {
                before.add(part(run, 0, at - from));
                after.add(part(run, at - from, length));
            }
            from += length;
        }
        return new Halves(before, after);
    }

    /** Puts in what takes no room in the text: a citation, a footnote. */
    public static List<Run> insert(List<Run> runs, int at, Run run) {
        var halves = split(runs, at);
        return joined(Stream.of(halves.before(), List.of(run), halves.after()));
    }

    /** Two passages as one, with a space between them where there was none. */
    public static List<Run> joined(List<Run> first, List<Run> second) {
        var one = Run.text(first);
        var needsSpace = !one.isBlank() && !Character.isWhitespace(one.charAt(one.length() - 1));
        var between = needsSpace ? Run.plain(" ") : List.<Run>of();
        return joined(Stream.of(first, between, second));
    }

    /**
     * The runs of a text that was typed over theirs. What stands before and behind the change is left alone; of the change
     * itself, objects whose words are still there stay objects, and what takes no room is never typed away.
     */
    static List<Run> retyped(List<Run> runs, String typed) {
        var text = Text.kept(typed);
        var change = Change.between(runs, text);
        var head = split(runs, change.from());
        var rest = split(head.after(), change.until() - change.from());
        var tail = text.substring(change.from(), text.length() - change.behind());
        return change.isAddition() && goesOn(tail)
                ? typedBefore(head.before(), tail, rest.after())
                : joined(Stream.of(head.before(), kept(rest.before(), tail), rest.after()));
    }

    /** Where a text differs from what it was; never within an object. */
    private record Change(int from, int until, int behind) {
        static Change between(List<Run> runs, String text) {
            var old = Run.text(runs);
            var from = outside(runs, same(old, text), true);
            var behind =
                    Math.min(sameBehind(old, text), Math.min(old.length(), text.length()) - from);
            var until = outside(runs, old.length() - behind, false);
            return new Change(from, until, old.length() - until);
        }

        boolean isAddition() {
            return from == until;
        }
    }

    /** A full stop that is added belongs to the sentence before the citation; a new sentence comes after it. */
    private static boolean goesOn(String added) {
        return !added.isEmpty() && !Character.isWhitespace(added.charAt(0));
    }

    private static List<Run> typedBefore(List<Run> head, String added, List<Run> tail) {
        var at = head.size();
        while (at > 0 && head.get(at - 1).shown().isEmpty()) at--;
        return joined(
                Stream.of(
                        head.subList(0, at),
                        Run.plain(added),
                        head.subList(at, head.size()),
                        tail));
    }

    private static List<Run> kept(List<Run> changed, String text) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var run : changed) {
            var at = isKept(run) ? text.indexOf(run.shown(), from) : -1;
            if (at < 0) continue;
            runs.add(new Run.Words(text.substring(from, at)));
            runs.add(run);
            from = at + run.shown().length();
        }
        runs.add(new Run.Words(text.substring(from)));
        changed.stream().filter(Runs::takesNoRoom).forEach(runs::add);
        return runs;
    }

    /** Without what is empty, and with words that stand together in one piece. */
    private static List<Run> joined(Stream<List<Run>> parts) {
        var all = new ArrayList<Run>();
        parts.flatMap(List::stream).forEach(run -> add(all, run));
        return all;
    }

    private static void add(List<Run> all, Run run) {
        if (run instanceof Run.Words(var text)) {
            if (text.isEmpty()) return;
            if (!all.isEmpty() && all.getLast() instanceof Run.Words(var before)) {
                all.set(all.size() - 1, new Run.Words(before + text));
                return;
            }
        }
        all.add(run);
    }

    private static int outside(List<Run> runs, int at, boolean before) {
        var from = 0;
        for (var run : runs) {
            var until = from + run.shown().length();
            if (isKept(run) && from < at && at < until) return before ? from : until;
            from = until;
        }
        return at;
    }

    private static int same(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var at = 0; at < shorter; at++) if (one.charAt(at) != other.charAt(at)) return at;
        return shorter;
    }

    private static int sameBehind(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var at = 0; at < shorter; at++)
            if (one.charAt(one.length() - 1 - at) != other.charAt(other.length() - 1 - at))
                return at;
        return shorter;
    }

    private static Run part(Run run, int from, int until) {
        var text = run.shown().substring(from, until);
        return switch (run) {
            case Run.Emph _ -> new Run.Emph(text);
            case Run.Lang it -> new Run.Lang(it.tag(), text);
            case Run.Words _ -> new Run.Words(text);
            case Run.Cite _,
                    Run.Flag _,
                    Run.FlagRemoved _,
                    Run.Note _,
                    Run.Mention _,
                    Run.Agency _ ->
                    throw new IllegalArgumentException("An object is never cut: " + run);
        };
    }

    private static boolean isKept(Run run) {
        return !run.shown().isEmpty() && !(run instanceof Run.Words);
    }

    private static boolean isObject(Run run) {
        return run instanceof Run.Mention || run instanceof Run.Agency;
    }

    private static boolean takesNoRoom(Run run) {
        return run.shown().isEmpty() && !(run instanceof Run.Words);
    }
}
