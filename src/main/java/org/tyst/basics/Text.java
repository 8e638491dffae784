package org.tyst.basics;

import java.text.Normalizer;

/** Text fit to keep: composed (NFC), because decomposed accents are drawn wrongly in a PDF and never found by a search. */
public final class Text {
    private Text() {}

    public static String kept(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    public static boolean isBlank(String text) {
        return text.isBlank();
    }
}
