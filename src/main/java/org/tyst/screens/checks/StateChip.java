package org.tyst.screens.checks;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.checks.CheckState;
import org.tyst.cases.checks.Disposal;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** How a check stands, and how a matter ended, as a word with a mark. */
final class StateChip {
    private StateChip() {}

    static Chip of(Words words, CheckState state) {
        return new Chip(words.of("checks.state", state), tone(state), icon(state));
    }

    static Chip of(Words words, Disposal disposal) {
        return new Chip(words.of("checks.disposal", disposal), tone(disposal));
    }

    private static Tone tone(CheckState state) {
        return switch (state) {
            case ANSWERED -> Tone.GOOD;
            case OUTSTANDING, NOT_REQUESTED, CONSENT_REFUSED_SO_FAR -> Tone.WARN;
            case REFUSED, DIRECTION_REFUSED_SO_FAR -> Tone.BAD;
            case CONSENT_NOT_ASKED, CONSENT_ASKED, DIRECTION_ASKED -> Tone.NEUTRAL;
        };
    }

    private static Ikon icon(CheckState state) {
        return switch (state) {
            case ANSWERED -> Feather.CHECK_CIRCLE;
            case OUTSTANDING, CONSENT_ASKED, DIRECTION_ASKED -> Feather.CLOCK;
            case NOT_REQUESTED, CONSENT_NOT_ASKED -> Feather.HELP_CIRCLE;
            case REFUSED, CONSENT_REFUSED_SO_FAR, DIRECTION_REFUSED_SO_FAR -> Feather.SLASH;
        };
    }

    /** None is coloured as worse than another: what it means for the children is for a person to say. */
    private static Tone tone(Disposal disposal) {
        return disposal == Disposal.NOT_KNOWN ? Tone.WARN : Tone.NEUTRAL;
    }
}
