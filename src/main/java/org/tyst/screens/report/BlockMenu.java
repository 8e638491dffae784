package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.Contest;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Drafting;
import org.tyst.reports.Run;
import org.tyst.reports.editing.Footnotes;
import org.tyst.reports.editing.Passages;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What else can be done with the block that is open. The palette has the same acts. */
final class BlockMenu {
    private final BlockId id;
    private final ReportDeskViewModel model;
    private final BlockActs acts;
    private final Words words;
    private final Node over;

    BlockMenu(BlockId id, ReportDeskViewModel model, Words words, Node over) {
        this.id = id;
        this.model = model;
        this.acts = model.blocks();
        this.words = words;
        this.over = over;
    }

    MenuButton button() {
        var menu = Buttons.menu(words.text("report.blockMenu"));
        menu.setOnShowing(_ -> menu.getItems().setAll(Buttons.menu("", all()).getItems()));
        menu.getItems().setAll(Buttons.menu("", all()).getItems());
        menu.getStyleClass().addAll("flat", "bare");
        menu.setText("");
        menu.setGraphic(Texts.icon(Feather.MORE_VERTICAL));
        menu.setAccessibleText(words.text("report.blockMenu"));
        menu.setDisable(!model.mayWrite());
        return menu;
    }

    private Command[] all() {
        return commands().toArray(Command[]::new);
    }

    List<Command> commands() {
        return model.manuscript().report().block(id).map(this::commands).orElse(List.of());
    }

    private List<Command> commands(Block block) {
        var all = new ArrayList<Command>();
        all.add(
                act("report.moveUp", Feather.ARROW_UP, () -> acts.moveBy(id, -1))
                        .answeredInside("Alt+Up"));
        all.add(
                act("report.moveDown", Feather.ARROW_DOWN, () -> acts.moveBy(id, 1))
                        .answeredInside("Alt+Down"));
        all.add(act("report.showOnPage", Feather.FILE_TEXT, () -> acts.showOnPage(id)));
        all.add(act("editor.moveTo", Feather.CORNER_RIGHT_DOWN, this::moveElsewhere));
        if (Passages.mayTurn(block))
            Stream.of(Passages.Shape.values()).map(this::turning).forEach(all::add);
        cited(block).forEach(all::add);
        model.named(block).stream()
                .filter(_ -> Drafting.mayUnflag(block))
                .map(this::unflagging)
                .forEach(all::add);
        all.add(
                act(
                        "report.forEveryone",
                        Feather.EYE,
                        () -> acts.label(id, Disclosure.everyone())));
        all.add(act("report.forCourtOnly", Feather.EYE_OFF, this::courtOnly));
        all.add(
                act("report.remove", Feather.TRASH_2, () -> acts.remove(id))
                        .answeredInside("Shortcut+Shift+Delete"));
        return all;
    }

    private Command turning(Passages.Shape shape) {
        return Command.named(words.of("editor.turn", shape), () -> acts.turn(id, shape))
                .icon(Feather.REPEAT);
    }

    private Stream<Command> cited(Block block) {
        return Footnotes.mayHave(block)
                ? block.allRuns()
                        .filter(Run.Cite.class::isInstance)
                        .map(run -> ((Run.Cite) run).source())
                        .filter(source -> block.ownSources().noneMatch(source::isSameItem))
                        .distinct()
                        .map(source ->
                                Command.named(
                                                words.text(
                                                        "editor.uncite",
                                                        Sources.named(source, model.manuscript())),
                                                () -> acts.uncite(id, source))
                                        .icon(Feather.X))
                : Stream.empty();
    }

    private Command unflagging(Contest contest) {
        return Command.named(
                        words.text("editor.unflag", contest.raisedByName()),
                        () ->
                                ReasonSheet.unflagging(
                                                words, why -> acts.unflag(id, contest.id(), why))
                                        .openOver(over))
                .icon(Feather.FLAG);
    }

    private void courtOnly() {
        ReasonSheet.courtOnly(words, why -> acts.label(id, new Disclosure.CourtOnly(why)))
                .openOver(over);
    }

    private void moveElsewhere() {
        new MoveSheet(id, model, words).openOver(over);
    }

    private Command act(String key, Feather icon, Runnable act) {
        return Command.named(words.text(key), act).icon(icon);
    }
}
