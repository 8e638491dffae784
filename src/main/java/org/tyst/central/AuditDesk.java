package org.tyst.central;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.central.Audit.By;
import org.tyst.central.AuditExport.Asked;

/** What an administrator is told when an audit is taken along, or one is brought back. */
final class AuditDesk {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final AuditExport export;
    private final Consumer<String> told;

    AuditDesk(AuditExport export, Consumer<String> told) {
        this.export = export;
        this.told = told;
    }

    /** {@code FILE case CASE}, or {@code FILE from DAY to DAY}; the last day whole. */
    static Asked asked(List<String> words) {
        return switch (words.get(2)) {
            case "case" ->
                    new Asked(Optional.of(UUID.fromString(words.get(3))), Instant.EPOCH, EVER);
            case "from" ->
                    new Asked(Optional.empty(), day(words.get(3)), day(words.get(5), words.get(4)));
            default -> throw new IllegalArgumentException("Of a case, or from a day to a day");
        };
    }

    private static Instant day(String text) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant day(String text, String to) {
        if (!to.equals("to")) throw new IllegalArgumentException("From a day to a day");
        return LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean write(Asked asked, Path file, By by) throws SQLException {
        try {
            var chain = export.write(asked, file, by);
            told.accept(
                    "%d lines, and that it was taken is written down.".formatted(chain.lines()));
            told.accept("Its head, to be kept elsewhere than the file: " + chain.head());
            return true;
        } catch (FileAlreadyExistsException e) {
            return refused("There is such a file already. Nothing was written over.");
        } catch (IOException e) {
            return refused("The file could not be written: " + e.getMessage());
        }
    }

    boolean verify(Path file) throws SQLException {
        try {
            return tell(AuditVerdict.of(file));
        } catch (IOException e) {
            return refused("The file could not be read: " + e.getMessage());
        }
    }

    private boolean tell(AuditVerdict verdict) throws SQLException {
        return switch (verdict) {
            case AuditVerdict.Whole(var lines, var head, var key) -> whole(lines, head, key);
            case AuditVerdict.Broken(var line) ->
                    refused(
                            "Line %d does not follow on the one before: it was changed, or one is missing."
                                    .formatted(line));
            case AuditVerdict.CutOff(var line) ->
                    refused("It stops after line %d, without its end.".formatted(line));
            case AuditVerdict.NotSigned(var line) ->
                    refused("The end (line %d) does not fit the lines before.".formatted(line));
        };
    }

    private boolean whole(long lines, String head, String key) throws SQLException {
        if (!key.equals(export.publicKey()))
            return refused("It is whole, but another central record has signed it.");
        told.accept("Whole: %d lines, as this central record has exported them.".formatted(lines));
        told.accept("Head: " + head);
        return true;
    }

    private boolean refused(String why) {
        told.accept(why);
        return false;
    }
}
