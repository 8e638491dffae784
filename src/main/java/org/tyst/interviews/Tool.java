package org.tyst.interviews;

/** What helps a child to say it (reference 5.6). */
public enum Tool {
    HOW_IT_LOOKS_TO_ME,
    WORRY_METER,
    EMOTION_STICKERS,
    BOARD_GAME,
    ILL_GO_FIRST,
    SAY_IT_YOUR_OWN_WAY,
    WISHES_AND_FEELINGS,
    STRENGTHS_AND_DIFFICULTIES,
    OBSERVED_CONTACT
}
