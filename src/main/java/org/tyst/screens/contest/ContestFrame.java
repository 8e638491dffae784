package org.tyst.screens.contest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.tyst.screens.Leaving;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A page about something that is or will be contested: it opens, says whose case it is in, and hands on its page's acts. */
abstract class ContestFrame extends StackPane implements Acts, Leaving {
    private final Terms terms;
    private final Consumer<String> about;
    private final Runnable leave;
    private Optional<Page> page = Optional.empty();

    /** What is half typed is kept on leaving; the bar around the page says whose case is open. */
    ContestFrame(Terms terms, Consumer<String> about, Runnable leave) {
        this.terms = terms;
        this.about = about;
        this.leave = leave;
        getChildren().setAll(Texts.muted(words().text("contest.opening")));
    }

    @Override
    public final List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    @Override
    public final Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    @Override
    public final void left() {
        leave.run();
    }

    final void put(Contested item, Page made) {
        var file = item.file();
        about.accept(
                words().text("interview.about", file.theCase().title(), terms.firstNames(file)));
        page = Optional.of(made);
        getChildren().setAll(made);
    }

    final Terms terms() {
        return terms;
    }

    final Words words() {
        return terms.words();
    }
}
