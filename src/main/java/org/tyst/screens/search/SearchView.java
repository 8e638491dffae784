package org.tyst.screens.search;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Steady;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** One field, and under it whatever has these words: each headed by a button that leads to where they stand. */
public final class SearchView extends StackPane {
    private final SearchViewModel model;
    private final Words words;

    public SearchView(SearchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var page =
                new Page(words.text("search.title"))
                        .describe(words.text("search.intro"))
                        .add(finder(), hits());
        getChildren().setAll(page);
    }

    private Node finder() {
        var typed = new TextField();
        typed.textProperty().bindBidirectional(model.typed());
        typed.sceneProperty().subscribe(_ -> typed.requestFocus());
        var found = Texts.small("");
        found.textProperty().bind(model.found());
        return new VBox(
                new Field(words.text("search.field"), typed).hint(words.text("search.hint")),
                found);
    }

    private Node hits() {
        var list = new Steady<FoundLine>(this::line);
        model.lines().subscribe(() -> list.show(model.lines()));
        return list;
    }

    private Node line(FoundLine line) {
        var where = words.of("search.in", line.hit().in()) + " · " + line.caseTitle();
        var button = Buttons.quiet(Command.named(where, () -> model.open(line)));
        button.setAccessibleText(where + ". " + line.text());
        return new Card(button, context(line));
    }

    private static Node context(FoundLine line) {
        var flow = new TextFlow();
        for (var stretch : line.hit().context()) {
            var piece = new Text(stretch.text());
            piece.getStyleClass().add(stretch.lit() ? "found" : "same");
            flow.getChildren().add(piece);
        }
        flow.getStyleClass().add("compared");
        return flow;
    }
}
