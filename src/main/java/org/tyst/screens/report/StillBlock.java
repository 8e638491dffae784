package org.tyst.screens.report;

import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.reports.Block;
import org.tyst.reports.Run;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What came from the record as it is and is not written in: a child's words, the chronology, the family picture. */
final class StillBlock implements BlockEditor {
    private final Words words;
    private final VBox all = new VBox();

    StillBlock(Block block, String name, Words words) {
        this.words = words;
        all.getStyleClass().addAll("gap-half", "still-block");
        all.setFocusTraversable(true);
        all.setAccessibleRole(AccessibleRole.TEXT);
        all.setAccessibleText(name);
        show(block);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void show(Block now) {
        all.getChildren().setAll(lines(now).toList());
        all.setAccessibleHelp(now.text());
    }

    @Override
    public void enter(int from, int until) {
        all.requestFocus();
    }

    @Override
    public int caret() {
        return 0;
    }

    private Stream<Node> lines(Block block) {
        return switch (block) {
            case Block.ChildQuote quote -> quote(quote);
            case Block.Chronology it ->
                    Stream.concat(
                            Stream.of(Texts.strong(it.caption())),
                            it.events().stream().map(StillBlock::event));
            case Block.FamilyTree it ->
                    Stream.concat(
                            Stream.of(Texts.strong(it.caption())),
                            it.said().stream().map(Texts::body));
            case Block.KeyTable it -> table(it);
            case Block.Heading _, Block.Paragraph _, Block.FromRecord _, Block.Bullets _ ->
                    Stream.of(Texts.body(block.text()));
        };
    }

    private static Node event(Block.Event event) {
        return Texts.body(event.when() + " — " + Run.text(event.what()));
    }

    private static Stream<Node> table(Block.KeyTable table) {
        return Stream.concat(
                Stream.of(Texts.strong(table.caption())).filter(it -> !table.caption().isBlank()),
                table.rows().stream()
                        .map(row -> Texts.body(row.key() + ": " + Run.text(row.value()))));
    }

    private Stream<Node> quote(Block.ChildQuote quote) {
        var said = Texts.quote("“" + quote.words() + "”");
        var translated =
                Stream.<Node>of(Texts.muted(words.text("report.translated", quote.translation())))
                        .filter(_ -> !quote.translation().isBlank());
        return Stream.of(Stream.<Node>of(said), translated, Stream.<Node>of(whose(quote)))
                .flatMap(all -> all);
    }

    private Node whose(Block.ChildQuote quote) {
        return Texts.small(
                quote.on()
                        .map(day -> words.text("report.quotedOn", quote.speaker(), words.date(day)))
                        .orElse(quote.speaker()));
    }
}
