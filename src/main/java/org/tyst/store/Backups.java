package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.vault.VaultKey;

/**
 * The folder beside the record in which its older copies lie, each under the moment it was taken. A copy gets its name only
 * after it was opened with the key and read whole; until then, and after a kill, it is nothing.
 */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    static final String FOLDER = "backups";
    private static final String NEXT = "record.db.next";
    private static final String BEFORE = "record-";
    private static final String AFTER = ".db";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final AttachmentCopies attachments;
    private final Clock clock;

    public Backups(Path record, Clock clock) {
        this.folder = record.resolve(FOLDER);
        this.attachments = new AttachmentCopies(record);
        this.clock = clock;
    }

    /** By their names, newest first. Whether they are still whole is found out when one is used. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> named(file).stream())
                    .sorted(Comparator.comparing(Backup::takenAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Backup> in(Path record) {
        return new Backups(record, Clock.systemUTC()).all();
    }

    /** The newest that opens with this key and is whole. */
    public Optional<Backup> newestGood(VaultKey key) {
        return all().stream().filter(backup -> isGood(backup, key)).findFirst();
    }

    private static boolean isGood(Backup backup, VaultKey key) {
        try {
            return StoreCopy.isSound(backup.path(), key);
        } catch (SqlTrouble | IOException e) {
            LOG.warn("A backup could not be read: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    boolean isDue(BackupPolicy policy) {
        var now = clock.instant();
        return all().stream()
                .map(Backup::takenAt)
                .noneMatch(taken -> taken.plus(policy.every()).isAfter(now) && !taken.isAfter(now));
    }

    /** Where the next one is being made. */
    Path next() throws IOException {
        Files.createDirectories(folder);
        var next = folder.resolve(NEXT);
        Disk.delete(next);
        return next;
    }

    /** Reads the copy that was just made; keeps it under its name if it is whole, with the files of its attachments. */
    Optional<Backup> keepNext(VaultKey key) throws IOException {
        var next = folder.resolve(NEXT);
        if (!StoreCopy.isSound(next, key)) {
            Disk.delete(next);
            return Optional.empty();
        }
        attachments.keep(AttachmentCopies.namedIn(next, key));
        var kept = folder.resolve(BEFORE + MOMENT.format(clock.instant()) + AFTER);
        Disk.replace(next, kept);
        return named(kept);
    }

    /** The newest stays, whatever the policy says. */
    void thinOut(BackupPolicy policy) throws IOException {
        var bytes = 0L;
        var kept = 0;
        for (var backup : all()) {
            bytes += backup.bytes();
            if (kept == 0 || kept < policy.most() && bytes <= policy.mostBytes()) kept++;
            else Disk.delete(backup.path());
        }
    }

    /** After a case was purged, or the key changed: only what was taken since may stay. */
    void dropBefore(Backup first) throws IOException {
        for (var backup : all())
            if (backup.takenAt().isBefore(first.takenAt())) Disk.delete(backup.path());
    }

    /** They hold something that has left the record, and there is no room for one that does not. */
    void keepNewestOnly() throws IOException {
        for (var old : all().stream().skip(1).toList()) Disk.delete(old.path());
    }

    /** After some went. While one of them cannot be read, nobody knows what it needs, and all stays. */
    void forgetAttachments(VaultKey key) throws IOException {
        if (attachments.isEmpty()) return;
        var needed = new HashSet<String>();
        try {
            for (var backup : all()) needed.addAll(AttachmentCopies.namedIn(backup.path(), key));
            attachments.keepOnly(needed);
        } catch (SqlTrouble e) {
            LOG.warn("A backup could not be asked which attachments it needs, code {}", e.code());
        }
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static Optional<Backup> named(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(BEFORE) || !name.endsWith(AFTER)) return Optional.empty();
        var moment = name.substring(BEFORE.length(), name.length() - AFTER.length());
        try {
            var taken = MOMENT.parse(moment, Instant::from);
            return Optional.of(new Backup(file, taken, Disk.size(file)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
