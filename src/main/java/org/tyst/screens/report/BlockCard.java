package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tyst.contests.Contest;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Problem;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * One block on the desk: its number, its words, where they came from, who may read them, and what is wrong with them. A row to be
 * read, and open a form to be written in.
 */
final class BlockCard extends HBox {
    private final BlockId id;
    private final ReportDeskViewModel model;
    private final Words words;
    private final BlockMarks marks;
    private final Label number = Texts.label("", "block-number");
    private final VBox content = new VBox();
    private final FlowPane chips = Buttons.wideFlow();
    private final VBox problems = new VBox();
    private final FootnoteFields footnotes;
    private final VBox body = new VBox();
    private Optional<Shown> shown = Optional.empty();
    private Optional<BlockEditor> editor = Optional.empty();
    private Optional<Node> aid = Optional.empty();
    private Optional<Below> below = Optional.empty();

    /** What the card says; as long as it is the same nothing is laid out. */
    private record Shown(
            Block block, Optional<Integer> number, List<Problem> problems, boolean open) {}

    /** What stands under the words: as long as it is the same, a key moves nothing. */
    private record Below(
            Optional<String> origin,
            List<Contest> contests,
            Disclosure readers,
            List<Problem> problems) {}

    BlockCard(Block block, ReportDeskViewModel model, Words words) {
        this.id = block.id();
        this.model = model;
        this.words = words;
        marks = new BlockMarks(model, words);
        footnotes = new FootnoteFields(id, model.blocks(), words);
        problems.getStyleClass().add("gap-half");
        body.getStyleClass().add("gap-half");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().addAll("block", "gap-1");
        getChildren().setAll(number, body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe(this::here);
        show(block, false);
    }

    BlockId block() {
        return id;
    }

    /** The block as it stands now, open or not, without touching what is being typed. */
    void show(Block now, boolean open) {
        var next =
                new Shown(
                        now,
                        model.manuscript().number(now),
                        model.manuscript().problemsOf(now),
                        open);
        if (shown.filter(next::equals).isPresent()) return;
        var before = shown;
        shown = Optional.of(next);
        number.setText(next.number().map(String::valueOf).orElse(""));
        if (before.filter(it -> it.open() == open).isEmpty() || !open) fill(now, open);
        else editor.ifPresent(it -> it.show(now));
        footnotes.show(now, open);
        say(now);
    }

    /** Puts the cursor into the words. */
    void enter(int from, int until) {
        editor.ifPresent(it -> it.enter(from, until));
    }

    void enterFootnote() {
        footnotes.enterEmpty();
    }

    Optional<BlockEditor> editor() {
        return editor;
    }

    /** A slot for what a manager says about this block; it stands below the words and above what is wrong with them. */
    void remarks(Node node) {
        body.getChildren().add(body.getChildren().indexOf(problems), node);
    }

    private void fill(Block now, boolean open) {
        aid = Optional.empty();
        editor = open ? Optional.of(made(now)) : Optional.empty();
        content.getChildren().setAll(editor.map(BlockEditor::node).orElseGet(() -> row(now)));
        aid.ifPresent(content.getChildren()::add);
        body.getChildren().setAll(content, footnotes, chips, problems);
        getStyleClass().remove("chosen");
        if (open) getStyleClass().add("chosen");
        if (open && getChildren().size() == 2)
            getChildren().add(new BlockMenu(id, model, words, this).button());
        else if (!open && getChildren().size() > 2) getChildren().removeLast();
    }

    private BlockEditor made(Block now) {
        if (!model.mayWrite()) return new StillBlock(now, name(now), words);
        return switch (now) {
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _, Block.Bullets _ ->
                    helped(new WordsEditor(now, name(now), model.blocks()));
            case Block.KeyTable it -> new TableEditor(it, model.blocks(), words);
            case Block.FamilyTree it -> new DrawingEditor(it, model.blocks(), words);
            case Block.ChildQuote _, Block.Chronology _ -> new StillBlock(now, name(now), words);
        };
    }

    /** Spelling and hints stand under the words, as they do in an interview. */
    private BlockEditor helped(WordsEditor editor) {
        aid =
                model.writing()
                        .map(means -> new DeskHelp(means, model, words).beside(editor.area(), id));
        return editor;
    }

    private Node row(Block now) {
        return switch (now) {
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _, Block.Bullets _ ->
                    BlockRow.of(now, name(now), words, this::choose);
            case Block.KeyTable _, Block.ChildQuote _, Block.Chronology _, Block.FamilyTree _ ->
                    new StillBlock(now, name(now), words).node();
        };
    }

    private String name(Block now) {
        return model.manuscript()
                .number(now)
                .map(count -> words.text("report.blockText", count))
                .orElseGet(() ->
                        words.text("editor.block", words.of("editor.kind", BlockKind.of(now))));
    }

    private void say(Block now) {
        var next =
                new Below(
                        marks.origin(now),
                        model.named(now),
                        now.disclosure(),
                        model.manuscript().problemsOf(now));
        if (below.filter(next::equals).isPresent()) return;
        below = Optional.of(next);
        chips.getChildren().clear();
        next.origin()
                .map(text -> Texts.label(text, "small", "muted"))
                .ifPresent(chips.getChildren()::add);
        chips.getChildren().addAll(marks.chips(now));
        problems.getChildren()
                .setAll(
                        next.problems().stream()
                                .map(problem -> new ProblemLine(problem, id, model, words))
                                .toList());
    }

    private void here(boolean focused) {
        if (focused && getScene() != null) choose();
    }

    private void choose() {
        model.blocks().current().set(Optional.of(id));
    }

    private void pressed(KeyEvent key) {
        var steps = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        if (steps == 0) return;
        if (key.isAltDown()) {
            key.consume();
            model.blocks().moveBy(id, steps);
        } else if (editor.filter(StillBlock.class::isInstance).isPresent()) {
            key.consume();
            model.blocks().neighbour(id, steps).ifPresent(next -> model.blocks().enter(next, 0));
        }
    }
}
