package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Json;

/**
 * That an extract left: for whom, what for, which file it was. It stands in the history as the reason of its line.
 *
 * @param where the file was to lie; empty for paper, and in lines of an earlier Tyst
 */
public record ExtractReceipt(
        Way way,
        Optional<Lying> where,
        String recipient,
        RecipientClass recipientClass,
        String purpose,
        String reason,
        String fileName,
        int pages,
        String sha256) {
    public enum Way {
        FILE,
        PAPER
    }

    static ExtractReceipt file(ExtractAsked asked, Lying where) {
        return of(asked, Way.FILE, Optional.of(where));
    }

    static ExtractReceipt paper(ExtractAsked asked) {
        return of(asked, Way.PAPER, Optional.empty());
    }

    private static ExtractReceipt of(ExtractAsked asked, Way way, Optional<Lying> where) {
        var extract = asked.extract();
        return new ExtractReceipt(
                way,
                where,
                extract.view().recipient().name(),
                asked.recipientClass(),
                asked.purpose(),
                asked.reason(),
                extract.fileName(),
                extract.printed().pages(),
                extract.checked());
    }

    String text() {
        return Json.text(this);
    }

    /** Out of the line in which it was written down. Once its case has left the laptop, the reason of every line is gone. */
    public static Optional<ExtractReceipt> in(AuditEntry entry) {
        try {
            return Optional.of(Json.kept(entry.why(), ExtractReceipt.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
