package org.tyst.screens.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Collections.newSetFromMap;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Dresses every scene, and dresses them all again when the skin or the computer's own setting changes. */
public final class Look {
    private static final double BASE_PIXELS = 15;
    private static final double USUAL_ICON = 1.2;
    private static final double BIG_ICON = 2.667;

    private final Set<Scene> scenes = newSetFromMap(new WeakHashMap<>());
    private Skin skin;

    public Look(Skin skin) {
        this.skin = skin;
        Fonts.load();
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dressAll);
    }

    public void dress(Scene scene) {
        scenes.add(scene);
        var theme = shown();
        scene.setUserAgentStylesheet(base(theme));
        scene.getStylesheets().setAll(sheets(theme, skin.textPercent()));
    }

    public void change(Skin to) {
        skin = to;
        dressAll();
    }

    public Skin skin() {
        return skin;
    }

    /** What {@link Theme#SYSTEM} comes to on this computer just now. */
    public Theme shown() {
        return skin.theme() == Theme.SYSTEM ? ofThisComputer() : skin.theme();
    }

    private void dressAll() {
        List.copyOf(scenes).forEach(this::dress);
    }

    private static Theme ofThisComputer() {
        var preferences = Platform.getPreferences();
        if (preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)) return Theme.CONTRAST;
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String base(Theme theme) {
        return switch (theme) {
            case LIGHT, SYSTEM -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private static List<String> sheets(Theme theme, int percent) {
        return List.of(
                sheet(tokens(theme)),
                sheet("controlsfx-bridge.css"),
                sheet("tyst.css"),
                size(percent));
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT, SYSTEM -> "tokens-light.css";
            case DARK -> "tokens-dark.css";
            case CONTRAST -> "tokens-contrast.css";
        };
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Look.class.getResource("/looks/" + name), name);
        return url.toExternalForm();
    }

    /**
     * A sheet, not a style on the root, because menus and tooltips have roots of their own and share only sheets. Icons
     * stand here too: they are letters of a font of their own, so an em in them would mean their own size.
     */
    private static String size(int percent) {
        var pixels = BASE_PIXELS * percent / 100;
        var css =
                ".root { -fx-font-size: "
                        + pixels
                        + "px; }"
                        + icons("", pixels * USUAL_ICON)
                        + icons(".chip ", pixels)
                        + icons(".big-icon", pixels * BIG_ICON);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(UTF_8));
    }

    private static String icons(String where, double pixels) {
        return where + ".ikonli-font-icon { -fx-icon-size: " + pixels + "px; }";
    }
}
