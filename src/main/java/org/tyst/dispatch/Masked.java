package org.tyst.dispatch;

/** A value so that whoever knows it recognises it, and nobody else learns it. */
final class Masked {
    private Masked() {}

    static String of(String value) {
        return value.isBlank()
                ? ""
                : value.strip().substring(0, value.strip().offsetByCodePoints(0, 1)) + "•••";
    }
}
