package org.tyst.pdf.incoming;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The eight ways a camera can be held. */
final class Turning {
    private Turning() {}

    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** From the picture as it was taken to the picture as it was meant. */
    static AffineTransform of(int orientation, BufferedImage taken) {
        var width = taken.getWidth();
        var height = taken.getHeight();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
