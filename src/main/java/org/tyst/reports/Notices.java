package org.tyst.reports;

import java.util.List;
import org.tyst.words.Language;

/** What a reader is told before they read on. Where the Welsh is still to be supplied, the English stands there and says so. */
final class Notices {
    private Notices() {}

    static List<Span> of(Marking marking, Language language, String officePhone) {
        return marking.notice().stream()
                .map(notice -> notice(notice, language, officePhone))
                .toList();
    }

    private static Span notice(Bilingual notice, Language language, String officePhone) {
        var text = notice.in(language).replace("{officePhone}", officePhone);
        return notice.given(language) == language
                ? new Span.Words(text)
                : new Span.Lang(Language.ENGLISH.locale().toLanguageTag(), text);
    }
}
