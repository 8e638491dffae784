package org.tyst.interviews.attachments;

/** Why a file was not taken. Nothing of it is kept. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    CANNOT_BE_READ,
    UNKNOWN_FORM,
    APPLE_PHOTO,
    OTHER_PICTURE,
    OFFICE_DOCUMENT,
    SOUND_OR_FILM,
    BROKEN,
    TOO_MANY_PIXELS,
    PRINTERS_COLOURS,
    LOCKED_BY_PASSWORD,
    RUNS_SCRIPTS,
    STARTS_PROGRAMS,
    HOLDS_FILES,
    LIVE_FORM,
    PLAYS_MEDIA,
    FETCHES_FROM_ELSEWHERE,
    TOO_MANY_PAGES,
    TOO_TANGLED,
    TOO_HEAVY
}
