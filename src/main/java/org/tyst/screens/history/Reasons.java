package org.tyst.screens.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.Because;
import org.tyst.basics.Json;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.dispatch.Lying;
import org.tyst.sync.TakenOff;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Why something was done. People's reasons are shown as they wrote them; what Tyst notes by itself, in the reader's words. */
final class Reasons {
    private final Words words;
    private final Days days;
    private final BreakWords breaks;

    Reasons(Words words, Days days) {
        this.words = words;
        this.days = days;
        this.breaks = new BreakWords(words, days);
    }

    String of(AuditEntry entry) {
        return Because.of(entry.why())
                .map(because -> words.of("terms.Because", because))
                .orElseGet(() -> noted(entry));
    }

    private String noted(AuditEntry entry) {
        return switch (entry.act()) {
            case SYNCED -> words.text("history.itemsRead", entry.why());
            case UNLOCK_FAILED, RECOVERY_FAILED -> tries(entry.why());
            case SETTINGS_CHANGED -> setting(entry.why().split(" ", -1));
            case TRAIL_BROKEN -> breaks.told(entry.why());
            case SHEET_PRINTED, SHEET_SAVED -> words.text("history.sheet", entry.why());
            case CASE_TAKEN_OFF -> ground(entry.why());
            case EXTRACT_SAVED, EXTRACT_PRINTED -> receipt(entry);
            case COPY_SAVED -> saved(entry.why());
            default -> entry.why();
        };
    }

    /** Of the certificate only the rule: this page stays open when the cases are locked away. */
    private String ground(String certificate) {
        try {
            return words.of("keeping.ground", Json.kept(certificate, TakenOff.class).ground());
        } catch (IllegalArgumentException e) {
            return certificate;
        }
    }

    private String receipt(AuditEntry entry) {
        return ExtractReceipt.in(entry)
                .map(out ->
                        words.text(
                                "history.extract",
                                out.recipient(),
                                out.purpose(),
                                out.where()
                                        .map(where -> at(out.fileName(), where))
                                        .orElse(out.fileName())))
                .orElse(entry.why());
    }

    /** The name of the file, and where it was to lie. */
    private String saved(String why) {
        var comma = why.lastIndexOf(", ");
        return Arrays.stream(Lying.values())
                .filter(where -> comma >= 0 && where.name().equals(why.substring(comma + 2)))
                .findFirst()
                .map(where -> at(why.substring(0, comma), where))
                .orElse(why);
    }

    private String at(String fileName, Lying where) {
        return words.text("history.fileAt", fileName, words.of("outgoing.at", where));
    }

    /** The moments of the tries, or how many there were. */
    private String tries(String why) {
        try {
            var moments = Arrays.stream(why.split(" ", -1)).map(Instant::parse).toList();
            return words.text(
                    "history.tries",
                    moments.size(),
                    moments.stream().map(days::moment).collect(Collectors.joining("; ")));
        } catch (DateTimeException e) {
            return words.text("history.triesCounted", why);
        }
    }

    private String setting(String[] parts) {
        var key = "history.setting." + parts[0];
        return parts.length == 3 && words.has(key)
                ? words.text(key, parts[1], parts[2])
                : String.join(" ", parts);
    }
}
