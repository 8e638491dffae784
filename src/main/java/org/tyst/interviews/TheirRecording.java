package org.tyst.interviews;

/** Whether the person recorded the conversation themselves. Tyst records nobody. */
public enum TheirRecording {
    NOT_STATED,
    NONE,
    OVERT,
    COVERT_SUSPECTED
}
