package org.tyst.interviews;

public enum Mode {
    FACE_TO_FACE,
    TELEPHONE,
    VIDEO,
    WEBCHAT,
    EMAIL,
    SMS,
    SOCIAL_MEDIA
}
