package org.tyst.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.tyst.screens.look.Theme;

/** Pictures of pages, to be looked at by people. */
public final class Photos {
    private static final Path FOLDER = Path.of("target", "photos");

    private Photos() {}

    public static Path take(Scene scene, String name) {
        var image = Window.onScreen(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Light, dark, high contrast, and light at 200 %: name-light.png and so on. */
    public static void takeAll(String name, Supplier<? extends Node> page) {
        take(Window.showing(Theme.LIGHT, 100, page).scene(), name + "-light");
        take(Window.showing(Theme.DARK, 100, page).scene(), name + "-dark");
        take(Window.showing(Theme.CONTRAST, 100, page).scene(), name + "-contrast");
        take(Window.showing(Theme.LIGHT, 200, page).scene(), name + "-200");
    }
}
