package org.tyst.cases;

/** The language a person chose when it was actively offered. */
public enum LanguageChoice {
    WELSH,
    ENGLISH,
    OTHER,
    NOT_ASKED
}
