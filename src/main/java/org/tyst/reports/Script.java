package org.tyst.reports;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** What somebody calls the letters that cannot be printed. */
public enum Script {
    CHINESE,
    JAPANESE,
    KOREAN,
    THAI,
    KHMER,
    BURMESE,
    SINHALA,
    TELUGU,
    KANNADA,
    MALAYALAM,
    /** Pictures, ticks and the like, which belong to no language. */
    SIGNS,
    OTHER;

    private static final Map<UnicodeScript, Script> KNOWN =
            Map.ofEntries(
                    Map.entry(UnicodeScript.HAN, CHINESE),
                    Map.entry(UnicodeScript.BOPOMOFO, CHINESE),
                    Map.entry(UnicodeScript.HIRAGANA, JAPANESE),
                    Map.entry(UnicodeScript.KATAKANA, JAPANESE),
                    Map.entry(UnicodeScript.HANGUL, KOREAN),
                    Map.entry(UnicodeScript.THAI, THAI),
                    Map.entry(UnicodeScript.KHMER, KHMER),
                    Map.entry(UnicodeScript.MYANMAR, BURMESE),
                    Map.entry(UnicodeScript.SINHALA, SINHALA),
                    Map.entry(UnicodeScript.TELUGU, TELUGU),
                    Map.entry(UnicodeScript.KANNADA, KANNADA),
                    Map.entry(UnicodeScript.MALAYALAM, MALAYALAM),
                    Map.entry(UnicodeScript.COMMON, SIGNS),
                    Map.entry(UnicodeScript.INHERITED, SIGNS));

    static Script of(int point) {
        return KNOWN.getOrDefault(UnicodeScript.of(point), OTHER);
    }
}
