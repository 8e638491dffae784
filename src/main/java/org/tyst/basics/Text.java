package org.tyst.basics;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text fit to keep: composed (NFC), because decomposed accents are drawn wrongly in a PDF and never found by a search. */
public final class Text {
    /** Control characters but for tabs and line ends; a byte-order mark; the place of a picture. */
    private static final Pattern MACHINE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFEFF\\uFFFC]");

    private Text() {}

    public static String kept(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Words from another program: one kind of line end, no signs for the machine, no pictures that stand in the text. */
    public static String plain(String text) {
        return MACHINE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    public static boolean isBlank(String text) {
        return text.isBlank();
    }
}
