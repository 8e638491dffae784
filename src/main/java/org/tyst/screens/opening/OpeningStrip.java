package org.tyst.screens.opening;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.sync.OpenedBy;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** On a manager's Sync page: who opened a case without having it, why, and whether that was right. Nothing is shown when nothing waits. */
public final class OpeningStrip extends VBox {
    private final OpeningsViewModel model;
    private final Function<CaseId, Optional<String>> titles;
    private final Words words;
    private final Days days;

    /** @param after read again at each of its changes */
    public OpeningStrip(
            OpeningsViewModel model,
            Function<CaseId, Optional<String>> titles,
            ObservableValue<?> after,
            Words words,
            Days days) {
        this.model = model;
        this.titles = titles;
        this.words = words;
        this.days = days;
        getStyleClass().add("gap-1");
        after.subscribe(() -> model.read());
        model.waiting().subscribe(this::show);
        model.outcome().subscribe(outcome -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.waiting().stream().flatMap(this::banner).toList());
        model.outcome()
                .get()
                .filter(outcome -> !(outcome instanceof SaveOutcome.Saved))
                .ifPresent(_ -> getChildren().add(Banner.problem(words.text("opening.notSaid"))));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    /** Nothing of a case that is locked away. */
    private Stream<Node> banner(OpenedBy opened) {
        return titles.apply(new CaseId(opened.caseId())).stream()
                .map(title -> banner(opened, title));
    }

    private Node banner(OpenedBy opened, String title) {
        return Banner.warn(said(opened, title))
                .act(
                        Command.named(words.text("opening.right"), () -> model.agree(opened))
                                .icon(Feather.CHECK)
                                .runningWhile(model.saying()),
                        Command.named(words.text("opening.notRight"), () -> refuse(opened))
                                .icon(Feather.X));
    }

    private void refuse(OpenedBy opened) {
        new RefusalSheet(model, opened, words).openOver(this);
    }

    private String said(OpenedBy opened, String title) {
        var sort = "opening.sort." + opened.category();
        var category = words.has(sort) ? words.text(sort) : opened.category();
        var what =
                words.text(
                        "opening.waiting",
                        opened.who(),
                        title,
                        days.moment(opened.at()),
                        category,
                        opened.reason());
        var before = opened.approver().isBlank() ? "" : " " + agreedBefore(opened);
        return what
                + before
                + opened.decideBy()
                        .map(day -> " " + words.text("opening.sayBy", words.date(day)))
                        .orElse("");
    }

    private String agreedBefore(OpenedBy opened) {
        return words.text("opening.saidToBeAgreed", opened.approver());
    }
}
