package org.tyst.screens.parts;

/** What a colour is meant to say. Words always say it too. */
public enum Tone {
    NEUTRAL("neutral"),
    ACCENT("accent"),
    GOOD("good"),
    WARN("warn"),
    BAD("bad"),
    SOLID("solid");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
