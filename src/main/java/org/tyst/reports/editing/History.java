package org.tyst.reports.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;

/**
 * What was done to a report since it was opened, without end: a report shares with the one before it all that did not change, so
 * a thousand steps weigh little. Of typing, one step is a sentence. Ends with the session; nothing of it is written down.
 */
public final class History {
    private static final String ENDS = ".!?\n";

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** From one report to the next. */
    public record Step(Edit.Kind kind, Optional<BlockId> at, Report before, Report after) {
        private Step upTo(Report now) {
            return new Step(kind, at, before, now);
        }
    }

    /** Does it, unless it changes nothing. */
    public Report does(Edit edit, Report before) {
        var after = edit.change().apply(before);
        if (after.equals(before)) return before;
        var step = new Step(edit.kind(), edit.at(), before, after);
        if (goesOn(step)) done.push(done.pop().upTo(after));
        else done.push(step);
        undone.clear();
        return after;
    }

    public Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    public Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /** The step that is taken back: its {@code before} is the report now. */
    public Optional<Step> undo() {
        return moved(done, undone);
    }

    public Optional<Step> redo() {
        return moved(undone, done);
    }

    /** Whether it tells of this report: one that came from elsewhere has another past. */
    public boolean leadsTo(Report report) {
        return lastDone().map(Step::after).or(() -> lastUndone().map(Step::before)).stream()
                .allMatch(report::equals);
    }

    private static Optional<Step> moved(Deque<Step> from, Deque<Step> to) {
        var step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    private boolean goesOn(Step next) {
        return undone.isEmpty()
                && lastDone()
                        .filter(last -> isSameSentence(last, next) || isSamePassage(last, next))
                        .isPresent();
    }

    /** A passage is translated in one go; what was begun or given up is a step of its own. */
    private static boolean isSamePassage(Step last, Step next) {
        return last.kind() == Edit.Kind.TRANSLATING
                && next.kind() == Edit.Kind.TRANSLATING
                && last.at().isPresent()
                && last.at().equals(next.at());
    }

    private static boolean isSameSentence(Step last, Step next) {
        return last.kind() == Edit.Kind.TYPING
                && next.kind() == Edit.Kind.TYPING
                && last.at().equals(next.at())
                && typed(last.before(), last.at()) <= typed(last.after(), last.at())
                        == typed(next.before(), next.at()) <= typed(next.after(), next.at())
                && !endsSentence(last, next);
    }

    private static int typed(Report report, Optional<BlockId> at) {
        return text(report, at).length();
    }

    /** The first key after a full stop begins the next step. */
    private static boolean endsSentence(Step last, Step next) {
        var before = text(last.after(), last.at());
        var now = text(next.after(), next.at());
        return now.length() > before.length()
                && !before.isEmpty()
                && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String text(Report report, Optional<BlockId> at) {
        return at.flatMap(report::block).map(History::text).orElse("");
    }

    private static String text(Block block) {
        return Retyping.typed(block);
    }
}
