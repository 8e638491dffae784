package org.tyst.screens.casefile;

import java.util.Locale;
import org.tyst.cases.CourtTerms;
import org.tyst.words.Words;

/** Words for what the court writes in its own codes. What we have no word for is shown as the court wrote it, in words. */
public final class CaseWords {

    private final Words words;

    public CaseWords(Words words) {
        this.words = words;
    }

    public String reportType(String type) {
        return known("case.reportType." + type, type);
    }

    String order(String code) {
        return CourtTerms.order(code, words);
    }

    String relation(String code) {
        return known("case.relation." + code, code);
    }

    String gender(String code) {
        return known("case.gender." + code.toLowerCase(Locale.ROOT), code);
    }

    private String known(String key, String code) {
        return words.has(key) ? words.text(key) : spaced(code);
    }

    private static String spaced(String code) {
        return code.contains(" ")
                ? code
                : code.replace('_', ' ')
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
