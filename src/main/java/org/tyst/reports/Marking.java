package org.tyst.reports;

import java.util.List;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;

/** How this organisation marks its documents: a tenant's setting, shipped as data. Who approved it stands in {@link Approvals}. */
public record Marking(
        int version,
        Bilingual classification,
        Bilingual header,
        Bilingual footer,
        Bilingual noticeTitle,
        List<Bilingual> notice,
        Bilingual courtCopy,
        Bilingual partyCopy,
        Bilingual partyCopyWithheld,
        Bilingual childSummary,
        Bilingual childLetter,
        Bilingual internalCopy,
        Bilingual agencyCopy,
        Bilingual draft) {
    public Marking {
        notice = List.copyOf(notice);
    }

    public static Marking shipped() {
        try {
            return Json.strict(Templates.text("marking.json"), Marking.class);
        } catch (BadJson e) {
            throw new IllegalStateException(
                    "marking.json, line " + e.line() + ": " + e.reason(), e);
        }
    }
}
