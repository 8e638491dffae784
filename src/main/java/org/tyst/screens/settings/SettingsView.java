package org.tyst.screens.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Language;
import org.tyst.words.Words;

public final class SettingsView {
    private final Words words;
    private final SettingsViewModel model;
    private final Card keys;
    private final About about;
    private final Page page;

    private SettingsView(Words words, SettingsViewModel model, Card keys, About about) {
        this.words = words;
        this.model = model;
        this.keys = keys;
        this.about = about;
        page = new Page(words.text("settings.title"));
    }

    /** The whole page; {@code keys} is what opens this laptop, and the ways to change it. */
    public static Page page(Words words, SettingsViewModel model, Card keys, About about) {
        return new SettingsView(words, model, keys, about).laid();
    }

    private Page laid() {
        return page.narrow()
                .describe(words.text("settings.intro"))
                .add(look(), safety(), keys, about());
    }

    private Card look() {
        var language =
                radios(
                        model.language(),
                        List.of(Language.values()),
                        one -> words.of("settings.language", one));
        var theme =
                radios(
                        model.theme(),
                        List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK, Theme.CONTRAST),
                        one -> words.of("settings.theme", one));
        var size =
                new Choice<>(
                        model.size(),
                        model.sizes(),
                        percent -> words.text("settings.percent", percent));
        return new Card(words.text("settings.look"))
                .add(
                        new Field(words.text("settings.language"), language),
                        unchecked(),
                        new Field(words.text("settings.theme"), theme),
                        new Field(words.text("settings.textSize"), size));
    }

    private Node unchecked() {
        var count = model.uncheckedWelsh().size();
        var banner = Banner.info(words.text("settings.uncheckedWelsh", count));
        if (count > 0)
            banner.act(Command.named(words.text("settings.uncheckedShow"), this::showUnchecked));
        return banner;
    }

    private void showUnchecked() {
        var welsh = Words.in(Language.WELSH);
        list(
                "settings.uncheckedTitle",
                model.uncheckedWelsh().stream().map(key -> key + "\n" + welsh.text(key)).toList());
    }

    private Card safety() {
        var minutes =
                new Choice<>(
                        model.lockMinutes(),
                        model.lockChoices(),
                        one -> words.text("settings.minutes", one));
        return new Card(words.text("settings.safety"))
                .add(
                        new Field(words.text("settings.lockAfter"), minutes)
                                .hint(words.text("settings.lockHint", model.longestLock())),
                        Texts.small(
                                words.text(
                                        model.tellsOfSleep()
                                                ? "settings.sleepTold"
                                                : "settings.sleepNotTold")));
    }

    private Card about() {
        var licences =
                Command.named(
                        words.text("settings.licences"),
                        () -> list("settings.licencesTitle", about.parts()));
        page.knows(licences);
        return new Card(words.text("settings.about"))
                .add(
                        new KeyValues()
                                .add(words.text("settings.version"), about.version())
                                .add(
                                        words.text("settings.licence"),
                                        words.text("settings.licenceText")),
                        Buttons.row(Buttons.plain(licences)));
    }

    private void list(String titleKey, List<String> lines) {
        var shown = new ListView<>(FXCollections.observableArrayList(lines));
        shown.setAccessibleText(words.text(titleKey));
        shown.getStyleClass().add("tall-lines");
        shown.setCellFactory(made -> new Line());
        new Sheet(words.text(titleKey), words.text("common.close"))
                .wide()
                .add(shown)
                .openOver(page);
    }

    /** A line as tall as its words. */
    private static final class Line extends ListCell<String> {
        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
        }
    }

    private static <T> Radios<T> radios(
            Property<T> kept, List<T> choices, Function<T, String> name) {
        var radios = new Radios<>(choices, name).choose(kept.getValue());
        radios.chosen()
                .subscribe(chosen -> {
                    if (chosen != null) kept.setValue(chosen);
                });
        return radios;
    }
}
