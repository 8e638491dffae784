package org.tyst.screens;

import java.time.ZoneId;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Entry;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.parts.SideNav;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The pieces around a page. */
final class Frame {
    private Frame() {}

    static Node practiceBand(Words words, ShellViewModel model) {
        var band = new HBox(Texts.withIcon(Feather.FEATHER, words.text("shell.practice")));
        band.getStyleClass().add("practice-band");
        band.visibleProperty().bind(model.practice());
        band.managedProperty().bind(model.practice());
        return band;
    }

    static Node navigation(Words words, ShellViewModel model, Place place) {
        var nav = new BorderPane();
        nav.getStyleClass().add("shell-nav");
        nav.setTop(Texts.withIcon(Feather.FEATHER, words.text("shell.name"), "shell-name"));
        nav.setCenter(places(words, model).at(MainPlace.of(place)));
        nav.setBottom(who(words, model));
        return nav;
    }

    static Node topBar(Words words, ShellViewModel model, Command lock) {
        var about = Texts.strong("");
        about.textProperty().bind(model.about());
        var bar = new HBox(about, room(), connection(words, model), Buttons.plain(lock));
        bar.getStyleClass().add("shell-top");
        return Regions.mark(bar, words.text("shell.status"));
    }

    static Node foot(Words words, ShellViewModel model, ZoneId zone) {
        var saved = new SavedLine(words, zone);
        model.saved().subscribe(last -> last.ifPresent(saved::show));
        var foot = new HBox(saved, room(), Texts.small(words.text("shell.paletteHint")));
        foot.getStyleClass().add("shell-foot");
        return foot;
    }

    private static SideNav<MainPlace> places(Words words, ShellViewModel model) {
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

    private static Node who(Words words, ShellViewModel model) {
        var name = Texts.strong("");
        name.textProperty().bind(model.who());
        var box = new VBox(Texts.small(words.text("shell.signedInAs")), name);
        box.getStyleClass().add("shell-who");
        box.visibleProperty().bind(model.who().isNotEmpty());
        return box;
    }

    private static Label connection(Words words, ShellViewModel model) {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        model.connection().subscribe(now -> say(label, words, now));
        return label;
    }

    private static void say(Label label, Words words, Connection now) {
        label.getStyleClass().setAll("label", "shell-status", now.state().style());
        label.setText(words.text("shell.connection." + now.state().name(), now.waiting()));
        label.setGraphic(
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
