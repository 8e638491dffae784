package org.tyst.screens.look;

/** Which of our skins. {@link #SYSTEM} follows the computer: its dark mode, and its high contrast before that. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST,
    SYSTEM
}
