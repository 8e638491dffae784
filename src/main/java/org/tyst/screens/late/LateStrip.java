package org.tyst.screens.late;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseId;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.sync.late.LateDesk;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** On the Sync page: for each case what came late and waits for somebody to decide. Nothing is shown when nothing waits. */
public final class LateStrip extends VBox {
    private final LateDesk desk;
    private final Function<CaseId, Optional<String>> titles;
    private final Work work;
    private final Navigator navigator;
    private final Words words;

    /** @param after counted again at each of its changes */
    public LateStrip(
            LateDesk desk,
            Function<CaseId, Optional<String>> titles,
            ObservableValue<?> after,
            Work work,
            Navigator navigator,
            Words words) {
        this.desk = desk;
        this.titles = titles;
        this.work = work;
        this.navigator = navigator;
        this.words = words;
        getStyleClass().add("gap-1");
        after.subscribe(() -> count());
        count();
    }

    private void count() {
        work.inOrder(desk::open, this::show);
    }

    private void show(List<LateDesk.Open> open) {
        getChildren().setAll(open.stream().map(this::banner).toList());
        setVisible(!open.isEmpty());
        setManaged(!open.isEmpty());
    }

    private Node banner(LateDesk.Open open) {
        var id = new CaseId(open.caseId());
        var look =
                Command.named(words.text("late.review"), () -> navigator.go(new Place.Late(id)))
                        .icon(Feather.INBOX);
        var title = titles.apply(id).orElse(words.text("sync.lockedAway"));
        return Banner.warn(words.text("late.bannerOf", title, open.count())).act(look);
    }
}
