package org.tyst.screens;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Entry;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.parts.SideNav;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The pieces around a page, in one language. Must be dropped when the language changes, because the model lives on. */
final class Frame {
    private final Words words;
    private final ShellViewModel model;
    private final SideNav<MainPlace> places;
    private final SavedLine saved;
    private final Label connection = new Label();
    private Place here;
    private final Subscription following;
    private Subscription faults = Subscription.EMPTY;
    private Subscription news = Subscription.EMPTY;
    private Subscription reminder = Subscription.EMPTY;

    Frame(Words words, ShellViewModel model) {
        this.words = words;
        this.model = model;
        this.here = model.road().here().get();
        this.places = places();
        this.saved = new SavedLine(words, ZoneId.systemDefault());
        connection.setWrapText(true);
        following =
                Subscription.combine(
                        model.saved().subscribe(this::say),
                        model.connection().subscribe(this::say));
    }

    void at(Place place) {
        here = place;
        say(model.saved().get());
        if (!place.isDoor()) places.at(MainPlace.of(place));
    }

    void drop() {
        following.unsubscribe();
        faults.unsubscribe();
        news.unsubscribe();
        reminder.unsubscribe();
    }

    /** At the door there is no bar that could say it. */
    Node above() {
        var trouble = trouble();
        var atTheDoor = model.road().here().map(Place::isDoor);
        trouble.visibleProperty().bind(atTheDoor);
        trouble.managedProperty().bind(atTheDoor);
        return new VBox(practiceBand(), trouble);
    }

    private Node practiceBand() {
        var band = new HBox(Texts.withIcon(Feather.FEATHER, words.text("shell.practice")));
        band.getStyleClass().add("practice-band");
        band.visibleProperty().bind(model.practice());
        band.managedProperty().bind(model.practice());
        return band;
    }

    Node navigation() {
        var nav = new BorderPane();
        nav.getStyleClass().add("shell-nav");
        nav.setTop(Texts.withIcon(Feather.FEATHER, words.text("shell.name"), "shell-name"));
        nav.setCenter(places);
        nav.setBottom(who());
        return nav;
    }

    Node topBar(Command lock) {
        var about = Texts.strong("");
        about.textProperty().bind(model.about());
        about.getStyleClass().add("about-case");
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        var bar = new HBox(about, room(), connection, Buttons.plain(lock));
        bar.getStyleClass().add("shell-top");
        var told = new VBox(bar, damaged(), trouble(), historyBroken(), training(), recovered());
        return Regions.mark(told, words.text("shell.status"));
    }

    private Node damaged() {
        var mend = Command.named(words.text("shell.damagedLock"), model::lock).icon(Feather.LOCK);
        return Banner.problem(words.text("shell.damaged")).act(mend).shownWhen(model.damaged());
    }

    /** A fault of ours: what it means for the work, and a code for the phone. It stays until the next page. */
    private Node trouble() {
        var room = new VBox();
        room.getStyleClass().add("shell-trouble");
        var told =
                model.trouble()
                        .subscribe(code -> {
                            room.getChildren().clear();
                            if (!code.isEmpty())
                                room.getChildren()
                                        .add(
                                                Banner.problem(words.text("shell.fault"))
                                                        .code(
                                                                words.text(
                                                                        "common.supportCode",
                                                                        code)));
                        });
        faults = Subscription.combine(faults, told);
        return room;
    }

    private Node recovered() {
        var room = new VBox();
        room.getStyleClass().add("shell-trouble");
        news =
                Subscription.combine(
                        model.recovered().subscribe(() -> recovered(room)),
                        model.casesShown().subscribe(() -> recovered(room)));
        recovered(room);
        return room;
    }

    private void recovered(VBox room) {
        room.getChildren().clear();
        model.recovered()
                .get()
                .filter(_ -> model.casesShown().get())
                .map(told -> RecoveredBanner.of(told, words, model))
                .ifPresent(room.getChildren()::add);
    }

    /** It stays: somebody has to be told, and nothing on the next page makes it whole. */
    private Node historyBroken() {
        var see =
                Command.named(
                        words.text("history.shellBrokenShow"),
                        () -> model.road().go(new Place.LaptopHistory()));
        return Banner.problem(words.text("history.shellBroken"))
                .act(see)
                .shownWhen(model.historyBroken());
    }

    private Node training() {
        var room = new VBox();
        room.getStyleClass().add("shell-trouble");
        reminder =
                model.trainingEnds()
                        .subscribe(last -> {
                            room.getChildren().clear();
                            last.map(day ->
                                            Banner.info(
                                                    words.text(
                                                            "shell.trainingEnds", words.date(day))))
                                    .ifPresent(room.getChildren()::add);
                        });
        return room;
    }

    Node foot() {
        var hint = new Label(words.text("shell.paletteHint"));
        hint.getStyleClass().addAll("small", "muted");
        var foot = new HBox(saved, room(), hint);
        foot.getStyleClass().add("shell-foot");
        return foot;
    }

    private SideNav<MainPlace> places() {
        var entries =
                Arrays.stream(MainPlace.values())
                        .map(to ->
                                Entry.of(
                                        to,
                                        words.of("shell.nav", to),
                                        to.icon(),
                                        at -> model.road().go(at.place())))
                        .toList();
        return new SideNav<>(words.text("shell.navigation"), entries);
    }

    private Node who() {
        var name = Texts.strong("");
        name.textProperty().bind(model.who());
        var box = new VBox(Texts.small(words.text("shell.signedInAs")), name);
        box.getStyleClass().add("shell-who");
        box.visibleProperty().bind(model.who().isNotEmpty());
        return box;
    }

    /** What was left unsaved elsewhere is said on every page. */
    private void say(Optional<SaveOutcome> last) {
        last.ifPresent(saved::show);
        var isWell = last.filter(outcome -> !(outcome instanceof Saved)).isEmpty();
        saved.setVisible(!isWell || !here.saysWhatIsSaved());
    }

    private void say(Connection now) {
        connection.getStyleClass().setAll("label", "shell-status", now.state().style());
        connection.setText(words.text("shell.connection." + now.state().name(), now.waiting()));
        connection.setGraphic(
                Texts.icon(
                        switch (now.state()) {
                            case OFFLINE -> Feather.WIFI_OFF;
                            case WAITING -> Feather.UPLOAD_CLOUD;
                            case SYNCING -> Feather.REFRESH_CW;
                            case UP_TO_DATE -> Feather.CHECK_CIRCLE;
                            case CONFLICTS -> Feather.GIT_MERGE;
                        }));
    }

    private static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }
}
