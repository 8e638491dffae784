package org.tyst.reports;

import java.util.List;
import java.util.Optional;

/**
 * What the author typed over a block. Mentions, agencies and words in another language stay the objects they were, as long
 * as they still stand in the text; citations and contested flags stay whatever is typed: taking those away is another act.
 */
public final class Retyping {
    private Retyping() {}

    /** Whether the text of this block is the author's to edit. A child's words are not, and tables have their own form. */
    public static boolean mayRetype(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _, Block.Bullets _ -> true;
            case Block.ChildQuote _, Block.KeyTable _, Block.Chronology _, Block.FamilyTree _ ->
                    false;
        };
    }

    /** The words as they stand in the field in which they are written. */
    public static String typed(Block block) {
        return block instanceof Block.Bullets bullets ? BulletLines.of(bullets) : block.text();
    }

    public static Block retyped(Block block, String text) {
        return switch (block) {
            case Block.Heading it -> new Block.Heading(it.id(), it.disclosure(), text);
            case Block.Paragraph it -> with(it, Runs.retyped(it.runs(), text));
            case Block.FromRecord it -> with(it, Runs.retyped(it.runs(), text));
            case Block.Bullets it -> BulletLines.retyped(it, text);
            case Block.ChildQuote _, Block.KeyTable _, Block.Chronology _, Block.FamilyTree _ ->
                    throw new IllegalArgumentException(
                            "Not a block to be typed over: " + block.id());
        };
    }

    /** The runs of words that were typed over others. */
    public static List<Run> over(List<Run> before, String text) {
        return Runs.retyped(before, text);
    }

    /** The words of a block as they may be cut and joined; empty where they are not the author's to edit. */
    public static Optional<List<Run>> runs(Block block) {
        return switch (block) {
            case Block.Paragraph it -> Optional.of(it.runs());
            case Block.FromRecord it -> Optional.of(it.runs());
            case Block.Heading _,
                    Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    Optional.empty();
        };
    }

    /** The same block with other words. */
    public static Block with(Block block, List<Run> runs) {
        return switch (block) {
            case Block.Paragraph it -> new Block.Paragraph(it.id(), it.disclosure(), runs);
            case Block.FromRecord it ->
                    new Block.FromRecord(
                            it.id(), it.disclosure(), it.source(), it.standing(), it.owner(), runs);
            case Block.Heading _,
                    Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    throw new IllegalArgumentException("Not a passage of words: " + block.id());
        };
    }
}
