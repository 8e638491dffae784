package org.tyst.words;

import java.util.Locale;

public enum Language {
    ENGLISH("en", Locale.UK),
    WELSH("cy", Locale.of("cy", "GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }
}
