package org.tyst.cases;

/** What another name of a person is. */
public enum NameKind {
    PREVIOUS,
    KNOWN_AS,
    BIRTH_NAME,
    OTHER_SPELLING,
    NOT_SAID
}
