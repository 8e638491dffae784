package org.tyst.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.tyst.screens.look.Theme;

/** Pictures of pages, to be looked at by people. */
public final class Photos {
    private static final Path FOLDER = Path.of("target", "photos");
    private static final float QUICK = 0.9f;

    private Photos() {}

    public static Path take(Scene scene, String name) {
        var image = Window.onScreen(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            write(image, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three bytes a point and little squeezing: there are hundreds of pictures, and this takes a twentieth of the time. */
    public static void write(BufferedImage image, Path file) throws IOException {
        var plain =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        plain.createGraphics().drawImage(image, 0, 0, null);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUICK);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(plain, null, null), how);
        } finally {
            writer.dispose();
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
