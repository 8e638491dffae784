package org.tyst.interviews;

/** Whether they could speak freely. Asked before anything else is. */
public enum SafeToTalk {
    NOT_STATED,
    CONFIRMED,
    NOT_SAFE
}
