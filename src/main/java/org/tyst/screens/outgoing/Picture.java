package org.tyst.screens.outgoing;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.tyst.reports.PageImages.PageImage;

/** A drawn page as the window and a printer take it. */
public final class Picture {
    private Picture() {}

    public static WritableImage of(PageImage page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
