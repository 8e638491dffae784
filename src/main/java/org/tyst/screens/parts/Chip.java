package org.tyst.screens.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.tyst.words.Words;

/** A short mark beside a name: CONTESTED 3, CONFIDENTIAL DETAILS, DRAFT. Never the only place where a thing is said. */
public final class Chip extends Label {
    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.style());
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    public Chip(String text, Tone tone, Ikon icon) {
        this(text, tone);
        setGraphic(Texts.icon(icon));
    }

    public static Chip of(Words words, Mark mark) {
        return new Chip(words.of("common.mark", mark), mark.tone(), mark.icon());
    }

    /** "CONTESTED 3". */
    public static Chip of(Words words, Mark mark, int count) {
        return new Chip(words.of("common.mark", mark) + " " + count, mark.tone(), mark.icon());
    }
}
