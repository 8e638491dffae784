package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.BlockId;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.editing.Footnotes;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** What can be done by key while a report is written. F1 and the palette list it. */
final class DeskActs {
    private final ReportDeskViewModel model;
    private final BlockList blocks;
    private final Words words;

    DeskActs(ReportDeskViewModel model, BlockList blocks, Words words) {
        this.model = model;
        this.blocks = blocks;
        this.words = words;
    }

    List<Command> all() {
        var acts = new ArrayList<Command>();
        if (model.mayWrite()) {
            model.manuscript().toUndo().map(this::undo).ifPresent(acts::add);
            model.manuscript().toRedo().map(this::redo).ifPresent(acts::add);
            if (mayAdd()) acts.add(addParagraph());
            if (mayAdd()) acts.addAll(addings());
            onBlock(acts);
            acts.addAll(told());
        }
        model.sections().stream().map(this::goTo).forEach(acts::add);
        return acts;
    }

    Command addParagraph() {
        return act("report.addParagraph", Feather.PLUS, model::addParagraph)
                .shortcut("Shortcut+Shift+N");
    }

    List<Command> addings() {
        return List.of(
                act("editor.addHeading", Feather.TYPE, model::addHeading)
                        .shortcut("Shortcut+Shift+G"),
                act("editor.addBullets", Feather.LIST, model::addBullets)
                        .shortcut("Shortcut+Shift+B"),
                act("editor.addTable", Feather.GRID, model::addTable).shortcut("Shortcut+Shift+T"),
                act("report.addChronology", Feather.CLOCK, model::addChronology)
                        .shortcut("Shortcut+Shift+Y"),
                act("report.addTimeline", Feather.ACTIVITY, model::addTimeline)
                        .shortcut("Shortcut+Shift+D"),
                act("report.addFamily", Feather.GIT_BRANCH, model::addFamily)
                        .shortcut("Shortcut+Shift+A"));
    }

    private Command undo(Edit.Kind what) {
        var name = words.text("editor.undo", words.of("editor.did", what));
        return Command.named(name, model.manuscript()::undo)
                .icon(Feather.CORNER_UP_LEFT)
                .shortcut("Shortcut+Z");
    }

    private Command redo(Edit.Kind what) {
        var name = words.text("editor.redo", words.of("editor.did", what));
        return Command.named(name, model.manuscript()::redo)
                .icon(Feather.CORNER_UP_RIGHT)
                .shortcut("Shortcut+Y");
    }

    /** A footnote and a source go where the cursor stands. */
    private void onBlock(List<Command> acts) {
        current()
                .filter(id -> mayHaveFootnotes(id))
                .ifPresent(_ ->
                        acts.add(
                                act("editor.addFootnote", Feather.HASH, this::addFootnote)
                                        .shortcut("Shortcut+Shift+J")));
        current()
                .ifPresent(id -> {
                    acts.add(
                            act("report.remove", Feather.TRASH_2, () -> model.blocks().remove(id))
                                    .shortcut("Shortcut+Shift+Delete"));
                    blocks.current()
                            .ifPresent(card ->
                                    new BlockMenu(id, model, words, card)
                                            .commands().stream()
                                                    .filter(it ->
                                                            !it.name()
                                                                    .equals(
                                                                            words.text(
                                                                                    "report.remove")))
                                                    .forEach(acts::add));
                });
    }

    private void addFootnote() {
        withCard(card -> {
            var at = card.editor().map(BlockEditor::caret).orElse(0);
            model.blocks().addFootnote(card.block(), at);
            card.enterFootnote();
        });
    }

    /** Names this item of the record as a source where the cursor stands. */
    void cite(RecordItem item) {
        withCard(card -> {
            var at = card.editor().map(BlockEditor::caret).orElse(0);
            model.blocks().cite(card.block(), at, item.source());
            model.blocks().enter(card.block(), at);
        });
    }

    boolean mayCite() {
        return current().filter(this::mayHaveFootnotes).isPresent();
    }

    private boolean mayHaveFootnotes(BlockId id) {
        return model.manuscript().report().block(id).filter(Footnotes::mayHave).isPresent();
    }

    /** What the keys of a passage do by themselves. */
    private List<Command> told() {
        return List.of(
                inside("editor.keySplit", "Enter"),
                inside("editor.keyLine", "Shift+Enter"),
                inside("editor.keyJoin", "Backspace"));
    }

    private Command inside(String key, String keys) {
        return Command.named(words.text(key), () -> {}).answeredInside(keys);
    }

    private Command goTo(SectionRow row) {
        return Command.named(
                words.text("shell.goTo", row.title()), () -> model.selected().set(row.key()));
    }

    private Optional<BlockId> current() {
        return model.blocks()
                .current()
                .get()
                .filter(id ->
                        model.section().stream()
                                .flatMap(it -> it.blocks().stream())
                                .anyMatch(it -> it.id().equals(id)));
    }

    private void withCard(Consumer<BlockCard> act) {
        blocks.current().ifPresent(act);
    }

    private boolean mayAdd() {
        return model.section().filter(it -> it.filling().isWritten()).isPresent();
    }

    private Command act(String key, Feather icon, Runnable act) {
        return Command.named(words.text(key), act).icon(icon);
    }
}
