package org.tyst.screens.parts;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The marks that mean the same on every page. Their words are {@code common.mark.NAME}. */
public enum Mark {
    CONTESTED(Tone.WARN, Feather.ALERT_TRIANGLE),
    CONFIDENTIAL_DETAILS(Tone.BAD, Feather.EYE_OFF),
    RESTRICTED(Tone.BAD, Feather.SLASH),
    DRAFT(Tone.NEUTRAL, Feather.EDIT_2),
    SIGNED(Tone.GOOD, Feather.LOCK),
    FILED(Tone.GOOD, Feather.CHECK_CIRCLE),
    WAITING(Tone.NEUTRAL, Feather.CLOCK),
    HELD(Tone.WARN, Feather.ANCHOR),
    OVERDUE(Tone.BAD, Feather.ALERT_CIRCLE),
    CONFLICT(Tone.WARN, Feather.GIT_MERGE),
    PRIVATE(Tone.BAD, Feather.EYE_OFF),
    PRACTICE(Tone.SOLID, Feather.FEATHER);

    private final Tone tone;
    private final Ikon icon;

    Mark(Tone tone, Ikon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    Tone tone() {
        return tone;
    }

    Ikon icon() {
        return icon;
    }
}
