package org.tyst.screens.look;

import javafx.scene.paint.Color;

/** The contrast ratio of WCAG 2. */
public final class Contrast {
    private Contrast() {}

    public static double ratio(Color one, Color other) {
        var a = luminance(one) + 0.05;
        var b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
