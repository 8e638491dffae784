package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.contests.ContestId;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Drafting;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.Section;
import org.tyst.reports.Source;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.editing.Edit.Kind;
import org.tyst.reports.editing.Footnotes;
import org.tyst.reports.editing.Passages;

/** What can be done with the blocks of the section that is open. Each is a step that can be taken back. */
public final class BlockActs {
    private final Manuscript manuscript;
    private final Drafting drafting;
    private final Passages passages;
    private final Supplier<Optional<Section>> section;
    private final ObjectProperty<Optional<BlockId>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passages.Why>> refused =
            new SimpleObjectProperty<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<BlockId>> onPage =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    BlockActs(Manuscript manuscript, Drafting drafting, Supplier<Optional<Section>> section) {
        this.manuscript = manuscript;
        this.drafting = drafting;
        this.passages = new Passages(drafting);
        this.section = section;
    }

    /** The block that is open to be written in. */
    public ObjectProperty<Optional<BlockId>> current() {
        return current;
    }

    /** Why two passages could not become one; until the next act. */
    public ObjectProperty<Optional<Passages.Why>> refused() {
        return refused;
    }

    /** The block that somebody wants to see on its page; the page is shown by whoever can. */
    public ReadOnlyObjectProperty<Optional<BlockId>> onPage() {
        return onPage.getReadOnlyProperty();
    }

    public void showOnPage(BlockId block) {
        onPage.set(Optional.of(block));
        onPage.set(Optional.empty());
    }

    public void add(Block block) {
        section.get()
                .ifPresent(now -> {
                    var at = placeAfterCurrent(now);
                    does(block.id(), Kind.ADDING, report -> report.insert(now.key(), at, block));
                    enter(block.id(), 0);
                });
    }

    /** Typing. The page keeps its cursor: nothing but the text behind it changes. */
    public void type(BlockId block, String text) {
        change(block, Kind.TYPING, it -> Retyping.retyped(it, text));
    }

    public void remove(BlockId block) {
        var next = neighbour(block, 1).or(() -> neighbour(block, -1));
        does(block, Kind.REMOVING, report -> report.remove(block));
        next.ifPresent(at -> enter(at, 0));
    }

    public void moveBy(BlockId block, int steps) {
        section.get()
                .ifPresent(now -> {
                    var at = place(now, block) + steps;
                    if (at < 0 || at >= now.blocks().size()) return;
                    does(block, Kind.MOVING, report -> report.move(block, now.key(), at));
                    enter(block, 0);
                });
    }

    /** To the end of another section. */
    public void moveTo(BlockId block, String other) {
        does(
                block,
                Kind.MOVING,
                report ->
                        report.move(
                                block, other, report.section(other).orElseThrow().blocks().size()));
    }

    public void split(BlockId block, int at) {
        if (!manuscript.mayWrite()) return;
        var cut = passages.split(manuscript.report(), block, at);
        does(cut.at(), Kind.SPLITTING, _ -> cut.report());
        enter(cut.at(), cut.caret());
    }

    public void join(BlockId block) {
        if (!manuscript.mayWrite()) return;
        switch (Passages.join(manuscript.report(), block)) {
            case Passages.Joining.Joined(var one) -> {
                does(one.at(), Kind.JOINING, _ -> one.report());
                enter(one.at(), one.caret());
            }
            case Passages.Joining.Refused(var why) -> refused.set(Optional.of(why));
        }
    }

    public void turn(BlockId block, Passages.Shape shape) {
        does(block, Kind.TURNING, report -> Passages.turn(report, block, shape));
        enter(block, 0);
    }

    public void label(BlockId block, Disclosure disclosure) {
        does(block, Kind.LABELLING, report -> report.label(block, disclosure));
    }

    public void addFootnote(BlockId block, int at) {
        change(block, Kind.FOOTNOTE, it -> Footnotes.add(it, at));
    }

    public void writeFootnote(BlockId block, int number, String text) {
        change(block, Kind.TYPING, it -> Footnotes.write(it, number, text));
    }

    public void removeFootnote(BlockId block, int number) {
        change(block, Kind.FOOTNOTE, it -> Footnotes.remove(it, number));
    }

    /** Names a source at a place in the words. What is contested about it comes along. */
    public void cite(BlockId block, int at, Source source) {
        does(
                block,
                Kind.SOURCES,
                report -> {
                    var cited = report.replace(block, it -> Footnotes.cite(it, at, source));
                    for (var contest : manuscript.material().standingAgainst(source))
                        cited = drafting.flag(cited, block, contest.id());
                    return cited;
                });
    }

    public void uncite(BlockId block, Source source) {
        change(block, Kind.SOURCES, it -> Footnotes.uncite(it, source));
    }

    public void flag(BlockId block, ContestId contest) {
        does(block, Kind.LABELLING, report -> drafting.flag(report, block, contest));
    }

    public void unflag(BlockId block, ContestId contest, String why) {
        does(block, Kind.LABELLING, report -> drafting.unflag(report, block, contest, why));
    }

    /** Its words as the record has them now. */
    public void refresh(BlockId block) {
        does(block, Kind.SOURCES, report -> drafting.refresh(report, block, manuscript.material()));
    }

    public void change(BlockId block, Kind kind, UnaryOperator<Block> change) {
        does(block, kind, report -> report.replace(block, change));
    }

    /** The block above or below, in the section that is open. */
    public Optional<BlockId> neighbour(BlockId block, int steps) {
        return section.get().flatMap(now -> at(now, place(now, block) + steps));
    }

    public void enter(BlockId block, int caret) {
        current.set(Optional.of(block));
        manuscript.goTo(Manuscript.Caret.at(block, caret));
    }

    private void does(BlockId at, Kind kind, UnaryOperator<Report> change) {
        refused.set(Optional.empty());
        manuscript.does(Edit.at(at, kind, change));
    }

    private int placeAfterCurrent(Section now) {
        return current.get()
                .map(block -> place(now, block))
                .filter(at -> at >= 0)
                .map(at -> at + 1)
                .orElse(now.blocks().size());
    }

    private static Optional<BlockId> at(Section section, int place) {
        List<Block> all = section.blocks();
        return place < 0 || place >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(place).id());
    }

    private static int place(Section section, BlockId block) {
        return section.blocks().stream().map(Block::id).toList().indexOf(block);
    }
}
