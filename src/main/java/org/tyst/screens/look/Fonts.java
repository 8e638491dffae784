package org.tyst.screens.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Our own letters, so that ŵ and ŷ look the same on every laptop. Without them the computer's own font is used. */
final class Fonts {
    private static final int ANY_SIZE = 15;
    private static final List<String> FILES =
            List.of(
                    "NotoSans-Regular.ttf",
                    "NotoSans-Bold.ttf",
                    "NotoSans-Italic.ttf",
                    "NotoSans-BoldItalic.ttf");

    private Fonts() {}

    static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            loadIfThere(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void loadIfThere(@Nullable InputStream in) {
        if (in != null) Font.loadFont(in, ANY_SIZE);
    }
}
