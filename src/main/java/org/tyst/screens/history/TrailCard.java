package org.tyst.screens.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;
import org.tyst.audit.TrailWatch;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Whether the history is whole, when that was last checked, and the way to check it now. */
public final class TrailCard extends VBox {
    private static final int TOLD = 5;

    private final Words words;
    private final Days days;
    private final TrailWatch watch;
    private Runnable stop = () -> {};

    public TrailCard(Words words, Days days, TrailWatch watch) {
        this.words = words;
        this.days = days;
        this.watch = watch;
        getStyleClass().add("gap-1");
        setMinHeight(USE_PREF_SIZE);
        sceneProperty().subscribe(scene -> follow());
    }

    /** Only while it is on a page: the watch lives longer than any of them. */
    private void follow() {
        stop.run();
        stop = getScene() == null ? () -> {} : watch.listen(this::show);
    }

    private void show(TrailWatch.State state) {
        getChildren().setAll(told(state));
        state.checkedAt()
                .map(at -> Texts.small(words.text("history.checkedAt", days.moment(at))))
                .ifPresent(getChildren()::add);
        getChildren().add(Buttons.row(Buttons.plain(check(state))));
    }

    private Command check(TrailWatch.State state) {
        return Command.named(
                        words.text(state.checking() ? "history.checking" : "history.checkNow"),
                        watch::checkNow)
                .icon(Feather.CHECK_CIRCLE);
    }

    private Node told(TrailWatch.State state) {
        return state.verdict()
                .map(this::told)
                .orElseGet(() -> Texts.muted(words.text("history.notChecked")));
    }

    private Node told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole whole -> Banner.good(words.text("history.whole", whole.entries()));
            case Verdict.Broken broken -> told(broken.breaks());
        };
    }

    private Node told(List<Break> breaks) {
        var wording = new BreakWords(words, days);
        var box = new VBox(Banner.problem(words.text("history.broken", breaks.size())));
        box.getStyleClass().add("gap-1");
        breaks.stream()
                .limit(TOLD)
                .forEach(found -> box.getChildren().add(Texts.quote(wording.of(found))));
        box.getChildren().add(Texts.body(words.text("history.brokenNext")));
        return box;
    }
}
