package org.tyst.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;

/**
 * How this organisation marks its documents: a tenant's setting, shipped as data with who approved it and when. Until somebody
 * has, the wording is a proposal and {@link #approved} says so.
 */
public record Marking(
        int version,
        Optional<String> approvedBy,
        Optional<LocalDate> approvedOn,
        Bilingual classification,
        Bilingual header,
        Bilingual footer,
        Bilingual noticeTitle,
        List<Bilingual> notice,
        Bilingual courtCopy,
        Bilingual partyCopy,
        Bilingual partyCopyWithheld,
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

    public boolean approved() {
        return approvedBy.isPresent() && approvedOn.isPresent();
    }
}
