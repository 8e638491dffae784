package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * What the author typed over a block. Mentions, agencies and words in another language stay the objects they were, as long
 * as they still stand in the text; citations and contested flags stay whatever is typed: taking those away is another act.
 */
public final class Retyping {
    private Retyping() {}

    /** Whether the text of this block is the author's to edit. A child's words are not, and tables have their own form. */
    public static boolean mayRetype(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _ -> true;
            case Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    false;
        };
    }

    public static Block retyped(Block block, String text) {
        return switch (block) {
            case Block.Heading it -> new Block.Heading(it.id(), it.disclosure(), text);
            case Block.Paragraph it ->
                    new Block.Paragraph(it.id(), it.disclosure(), runs(it.runs(), text));
            case Block.FromRecord it ->
                    new Block.FromRecord(
                            it.id(),
                            it.disclosure(),
                            it.source(),
                            it.standing(),
                            it.owner(),
                            runs(it.runs(), text));
            case Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    throw new IllegalArgumentException(
                            "Not a block to be typed over: " + block.id());
        };
    }

    static List<Run> runs(List<Run> before, String text) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var run : before) {
            var at = isKept(run) ? text.indexOf(run.shown(), from) : -1;
            if (at < 0) continue;
            addWords(runs, text.substring(from, at));
            runs.add(run);
            from = at + run.shown().length();
        }
        addWords(runs, text.substring(from));
        before.stream().filter(Retyping::isUnseen).forEach(runs::add);
        return runs;
    }

    private static void addWords(List<Run> runs, String words) {
        if (!words.isEmpty()) runs.add(new Run.Words(words));
    }

    private static boolean isKept(Run run) {
        return switch (run) {
            case Run.Emph _, Run.Lang _, Run.Mention _, Run.Agency _ -> !run.shown().isEmpty();
            case Run.Words _, Run.Cite _, Run.Flag _ -> false;
        };
    }

    private static boolean isUnseen(Run run) {
        return switch (run) {
            case Run.Cite _, Run.Flag _ -> true;
            case Run.Words _, Run.Emph _, Run.Lang _, Run.Mention _, Run.Agency _ -> false;
        };
    }
}
