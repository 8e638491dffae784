package org.tyst.screens.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** One field, what to narrow to, and under it whatever has these words. */
public final class SearchView extends StackPane implements Acts {
    private final SearchViewModel model;
    private final Words words;
    private final Filters filters;
    private final Hits hits;
    private final TextField typed = WritingLine.toLookFor();
    private final Page page;

    public SearchView(SearchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        filters = new Filters(model, words);
        hits = new Hits(model, words);
        hits.setPlaceholder(Texts.muted(""));
        VBox.setVgrow(hits, Priority.ALWAYS);
        var all = new VBox(atItsHeight(finder()), atItsHeight(filters), found(), hits);
        all.getStyleClass().addAll("gap-2", "holds-a-table");
        page =
                new Page(words.text("search.title"))
                        .describe(words.text("search.intro"))
                        .fill(all)
                        .knows(filters.everything());
        getChildren().setAll(page);
    }

    @Override
    public List<Command> commands() {
        return page.commands();
    }

    @Override
    public Optional<Command> primary() {
        return page.primary();
    }

    /** In a low window it is the hits that give way. */
    private static Region atItsHeight(Region part) {
        part.setMinHeight(USE_PREF_SIZE);
        return part;
    }

    private Field finder() {
        typed.textProperty().bindBidirectional(model.typed());
        typed.sceneProperty().subscribe(_ -> typed.requestFocus());
        typed.addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        return new Field(words.text("search.field"), typed).hint(words.text("search.hint"));
    }

    private void steer(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) hits.enter();
        if (key.getCode() == KeyCode.ENTER) model.openTheFirst();
    }

    private Node found() {
        var found = Texts.small("");
        found.textProperty().bind(model.found());
        return found;
    }
}
