package org.tyst.screens.look;

/** A theme and a text size in per cent, held to what the pages are tested with. */
public record Skin(Theme theme, int textPercent) {
    public static final int SMALLEST = 85;
    public static final int LARGEST = 200;
    public static final Skin USUAL = new Skin(Theme.SYSTEM, 100);

    public Skin {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }
}
