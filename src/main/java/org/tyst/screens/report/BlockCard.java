package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.Contest;
import org.tyst.reports.AskedPrivate;
import org.tyst.reports.Block;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Problem;
import org.tyst.reports.Retyping;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** One block on the desk: its number, its words, where they came from, who may read them, and what is wrong with them. */
final class BlockCard extends HBox {
    private static final int LINES = 3;
    private static final int LETTERS_A_LINE = 70;

    private final Block block;
    private final ReportDeskViewModel model;
    private final Words words;
    private final Label number = Texts.label("", "block-number");
    private final FlowPane marks = Buttons.flow();
    private final VBox problems = new VBox();

    BlockCard(Block block, ReportDeskViewModel model, Words words) {
        this.block = block;
        this.model = model;
        this.words = words;
        problems.getStyleClass().add("gap-half");
        var body = new VBox(content(), marks, problems);
        body.getStyleClass().add("gap-half");
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().addAll("block", "gap-1");
        getChildren().setAll(number, body, menu());
        refresh(block);
    }

    /** The block as it stands now, without touching what is being typed. */
    void refresh(Block now) {
        number.setText(model.number(now).map(String::valueOf).orElse(""));
        marks.getChildren().setAll(marks(now));
        problems.getChildren().setAll(model.problemsOf(now).stream().map(this::problem).toList());
    }

    /** Puts the cursor into the words. */
    void enter() {
        Optional.ofNullable(lookup(".text-area")).ifPresent(Node::requestFocus);
    }

    private Node content() {
        return switch (block) {
            case Block.ChildQuote quote -> quote(quote);
            case Block.Chronology chronology -> events(chronology);
            case Block.Bullets bullets -> Texts.body(bullets.text());
            case Block.KeyTable table -> Texts.body(table.caption());
            case Block.FamilyTree family -> family(family);
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _ -> writing();
        };
    }

    private Node writing() {
        if (!Retyping.mayRetype(block) || !model.mayWrite()) return Texts.body(block.text());
        var area =
                new WritingArea(
                        Math.clamp(block.text().length() / LETTERS_A_LINE + 1L, LINES, 4 * LINES));
        area.setText(block.text());
        area.setAccessibleText(words.text("report.blockText", number.getText()));
        area.textProperty().addListener((_, _, text) -> model.type(block.id(), text));
        return area;
    }

    private Node quote(Block.ChildQuote quote) {
        var said = new VBox(Texts.quote("“" + quote.words() + "”"));
        said.getStyleClass().add("gap-half");
        if (!quote.translation().isBlank())
            said.getChildren()
                    .add(Texts.muted(words.text("report.translated", quote.translation())));
        said.getChildren().add(Texts.small(quoted(quote)));
        return said;
    }

    private String quoted(Block.ChildQuote quote) {
        return quote.on()
                .map(day -> words.text("report.quotedOn", quote.speaker(), words.date(day)))
                .orElse(quote.speaker());
    }

    private static Node family(Block.FamilyTree family) {
        var lines = new VBox(Texts.strong(family.caption()));
        lines.getStyleClass().add("gap-half");
        family.said().forEach(said -> lines.getChildren().add(Texts.body(said)));
        return lines;
    }

    private Node events(Block.Chronology chronology) {
        var rows = new VBox(Texts.strong(chronology.caption()));
        rows.getStyleClass().add("gap-half");
        for (var event : chronology.events())
            rows.getChildren()
                    .add(
                            Texts.body(
                                    event.when()
                                            + " — "
                                            + org.tyst.reports.Run.text(event.what())));
        return rows;
    }

    private List<Node> marks(Block now) {
        var all = new java.util.ArrayList<Node>();
        if (now instanceof Block.FromRecord it)
            all.add(
                    new Chip(
                            words.text("terms.Standing." + it.standing().name()),
                            Tone.ACCENT,
                            Feather.LINK));
        if (now instanceof Block.ChildQuote)
            all.add(new Chip(words.text("report.childsWords"), Tone.ACCENT, Feather.LINK));
        if (now instanceof Block.Paragraph)
            all.add(new Chip(words.text("report.ownWords"), Tone.NEUTRAL, Feather.EDIT_3));
        for (Contest contest : model.named(now))
            all.add(
                    new Chip(
                            words.text("report.contestedBy", contest.raisedByName()),
                            Tone.WARN,
                            Feather.ALERT_TRIANGLE));
        switch (now.disclosure()) {
            case Disclosure.Everyone _ -> {}
            case Disclosure.EveryoneKnowing _ ->
                    all.add(new Chip(words.text("report.askedPrivate"), Tone.WARN, Feather.LOCK));
            case Disclosure.CourtOnly _ ->
                    all.add(new Chip(words.text("report.courtOnly"), Tone.WARN, Feather.EYE_OFF));
            case Disclosure.WithheldFrom _ ->
                    all.add(
                            new Chip(
                                    words.text("report.withheldFromParty"),
                                    Tone.WARN,
                                    Feather.EYE_OFF));
        }
        return all;
    }

    private Node problem(Problem problem) {
        var text =
                Texts.withIcon(
                        Feather.ALERT_TRIANGLE,
                        ProblemTexts.of(problem, words),
                        "warn-words",
                        "small");
        var row = Buttons.flow(text);
        ProblemTexts.mending(problem, words)
                .ifPresent(name ->
                        row.getChildren()
                                .add(Buttons.link(Command.named(name, () -> model.mend(problem)))));
        if (problem instanceof Problem.PrivateForEveryone(_, _, AskedPrivate asked))
            row.getChildren().add(Buttons.link(deciding(asked)));
        return row;
    }

    private Command deciding(AskedPrivate asked) {
        return Command.named(
                words.text("report.mend.decide"),
                () ->
                        new PrivateSheet(words, asked, this, who -> model.label(block.id(), who))
                                .openOver(this));
    }

    private Node menu() {
        var menu = Buttons.menu(words.text("report.blockMenu"), acts());
        menu.getStyleClass().addAll("flat", "bare");
        menu.setText("");
        menu.setGraphic(Texts.icon(Feather.MORE_VERTICAL));
        menu.setAccessibleText(words.text("report.blockMenu"));
        menu.setDisable(!model.mayWrite());
        return menu;
    }

    private Command[] acts() {
        return new Command[] {
            Command.named(words.text("report.moveUp"), () -> model.moveBy(block.id(), -1))
                    .icon(Feather.ARROW_UP),
            Command.named(words.text("report.moveDown"), () -> model.moveBy(block.id(), 1))
                    .icon(Feather.ARROW_DOWN),
            Command.named(
                            words.text("report.forEveryone"),
                            () -> model.label(block.id(), Disclosure.everyone()))
                    .icon(Feather.EYE),
            Command.named(words.text("report.forCourtOnly"), this::courtOnly).icon(Feather.EYE_OFF),
            Command.named(words.text("report.remove"), () -> model.remove(block.id()))
                    .icon(Feather.TRASH_2)
        };
    }

    private void courtOnly() {
        new ReasonSheet(words, why -> model.label(block.id(), new Disclosure.CourtOnly(why)))
                .openOver(this);
    }
}
