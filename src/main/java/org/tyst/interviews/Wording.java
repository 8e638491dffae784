package org.tyst.interviews;

public enum Wording {
    EXACT_WORDS,
    SUMMARY
}
