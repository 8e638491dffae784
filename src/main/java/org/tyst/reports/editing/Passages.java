package org.tyst.reports.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Drafting;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.Run;
import org.tyst.reports.Runs;
import org.tyst.reports.Section;

/** Paragraphs cut in two, put together, and turned into something else. What a passage was made from stays with each part of it. */
public final class Passages {
    private final Drafting drafting;

    public Passages(Drafting drafting) {
        this.drafting = drafting;
    }

    /** A report, and where somebody writes on in it: the block, and the place in its words. */
    public record Written(Report report, BlockId at, int caret) {}

    /** What becomes of two passages that somebody wants to be one. */
    public sealed interface Joining {
        record Joined(Written written) implements Joining {}

        record Refused(Why why) implements Joining {}
    }

    public enum Why {
        NOTHING_BEFORE,
        OTHER_SOURCE,
        OTHER_READERS,
        NOT_WORDS
    }

    /** Cuts a passage; behind a heading, and at the end of anything, a new paragraph begins. */
    public Written split(Report report, BlockId id, int at) {
        var block = report.block(id).orElseThrow();
        var halves =
                Retyping.runs(block)
                        .map(runs -> Runs.split(runs, at))
                        .orElseGet(() -> new Runs.Halves(List.of(), List.of()));
        var second = second(block, halves.after());
        var first =
                Retyping.runs(block).isPresent() ? Retyping.with(block, halves.before()) : block;
        var section = report.sectionOf(id).orElseThrow();
        var cut = report.replace(first).insert(section.key(), place(section, id) + 1, second);
        return new Written(cut, second.id(), 0);
    }

    private Block second(Block block, List<Run> runs) {
        var id = drafting.paragraph("").id();
        return block instanceof Block.FromRecord it && !Run.text(runs).isBlank()
                ? new Block.FromRecord(
                        id, it.disclosure(), it.source(), it.standing(), it.owner(), runs)
                : new Block.Paragraph(id, block.disclosure(), runs);
    }

    /** Puts a passage to the end of the one before it. Words of two standings or for other readers never become one paragraph. */
    public static Joining join(Report report, BlockId id) {
        var section = report.sectionOf(id).orElseThrow();
        var at = place(section, id);
        if (at == 0) return new Joining.Refused(Why.NOTHING_BEFORE);
        var first = section.blocks().get(at - 1);
        var second = section.blocks().get(at);
        return whyNot(first, second)
                .<Joining>map(Joining.Refused::new)
                .orElseGet(() -> new Joining.Joined(joined(report, first, second)));
    }

    private static Written joined(Report report, Block first, Block second) {
        if (isEmpty(second))
            return new Written(
                    report.remove(second.id()), first.id(), Retyping.typed(first).length());
        if (isEmpty(first)) return new Written(report.remove(first.id()), second.id(), 0);
        var before = Retyping.runs(first).orElseThrow();
        var both = Runs.joined(before, Retyping.runs(second).orElseThrow());
        var caret = Run.text(both).length() - second.text().length();
        var answers =
                report.answers().stream().filter(answer -> answer.block().equals(second.id()));
        var one = report.replace(Retyping.with(first, both)).remove(second.id());
        for (var answer : answers.toList()) one = one.answer(answer.question(), first.id());
        return new Written(one, first.id(), caret);
    }

    private static Optional<Why> whyNot(Block first, Block second) {
        if (isEmpty(second) && Retyping.mayRetype(first) || isEmpty(first)) return Optional.empty();
        if (Retyping.runs(first).isEmpty() || Retyping.runs(second).isEmpty())
            return Optional.of(Why.NOT_WORDS);
        if (!first.disclosure().equals(second.disclosure())) return Optional.of(Why.OTHER_READERS);
        return isOfOneSource(first, second) ? Optional.empty() : Optional.of(Why.OTHER_SOURCE);
    }

    private static boolean isOfOneSource(Block first, Block second) {
        return switch (first) {
            case Block.FromRecord one ->
                    second instanceof Block.FromRecord other
                            && one.source().isSameItem(other.source())
                            && one.standing() == other.standing();
            case Block.Paragraph _ -> second instanceof Block.Paragraph;
            case Block.Heading _,
                    Block.ChildQuote _,
                    Block.Bullets _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    false;
        };
    }

    private static boolean isEmpty(Block block) {
        return Retyping.mayRetype(block)
                && block.text().isBlank()
                && block.sources().findAny().isEmpty()
                && block.flags().findAny().isEmpty();
    }

    /** What an author's own passage can be instead. */
    public enum Shape {
        PARAGRAPH,
        HEADING,
        BULLETS,
        TABLE
    }

    /** Its words stay; each line of a paragraph becomes a point or a row. A passage from the record stays what it is. */
    public static Report turn(Report report, BlockId id, Shape shape) {
        return report.replace(id, block -> mayTurn(block) ? turned(block, shape) : block);
    }

    /** Only what carries no citation, flag or footnote can become a heading, which has none. */
    public static boolean mayTurn(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.Bullets _ ->
                    block.allRuns().allMatch(run -> run instanceof Run.Words);
            case Block.Heading _ -> true;
            case Block.FromRecord _,
                    Block.ChildQuote _,
                    Block.KeyTable _,
                    Block.Chronology _,
                    Block.FamilyTree _ ->
                    false;
        };
    }

    private static Block turned(Block block, Shape shape) {
        var text = Retyping.typed(block);
        var id = block.id();
        var who = block.disclosure();
        return switch (shape) {
            case PARAGRAPH -> new Block.Paragraph(id, who, Run.plain(text));
            case HEADING -> new Block.Heading(id, who, text.replace('\n', ' '));
            case BULLETS ->
                    Retyping.retyped(new Block.Bullets(id, who, List.of(), List.of()), text);
            case TABLE -> new Block.KeyTable(id, who, "", rows(text));
        };
    }

    private static List<Block.KeyRow> rows(String text) {
        return Stream.of(text.split("\n")).map(line -> new Block.KeyRow(line, List.of())).toList();
    }

    private static int place(Section section, BlockId id) {
        return section.blocks().stream().map(Block::id).toList().indexOf(id);
    }
}
