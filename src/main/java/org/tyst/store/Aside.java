package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tyst.sync.KeepingPolicy;

/**
 * Where a record lies that was damaged, or that a backup took the place of: in a folder of its own with the moment in its
 * name, encrypted as it was, since somebody may still be able to read it. Not for ever, and never longer than a case that
 * may lie in it: see decision 0057.
 */
final class Aside {
    static final String FOLDER = "aside";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Aside() {}

    /** The files stay where they are too, until something takes their place. */
    static Path keep(StoreFile live, Clock clock) throws IOException {
        var folder = live.folder().resolve(FOLDER).resolve(MOMENT.format(clock.instant()));
        Files.createDirectories(folder);
        for (var file :
                List.of(live.path(), Disk.log(live.path()), live.folder().resolve(Witness.NAME))) {
            var kept = folder.resolve(file.getFileName());
            if (!Files.exists(kept)) Disk.keep(file, kept);
        }
        return folder;
    }

    /** Nothing has taken their place after all: what is no longer beside the record comes back, its log before all. */
    static void giveBack(Path kept, StoreFile live) throws IOException {
        try (var files = Files.list(kept)) {
            for (var file : files.toList()) {
                var there = live.folder().resolve(file.getFileName().toString());
                if (!Files.exists(there)) Disk.keep(file, there);
            }
        }
    }

    /** Once there is a backup that was read whole: those that are too many or too old go. */
    static void thinOut(Path record, KeepingPolicy policy, Clock clock) throws IOException {
        var oldest = clock.instant().minus(Duration.ofDays(policy.asideDays()));
        var kept = 0;
        for (var one : all(record))
            if (kept < policy.asideMost() && !one.since.isBefore(oldest)) kept++;
            else delete(one.folder);
    }

    /** A case has left: what was put aside before then goes. */
    static void dropBefore(Path record, Instant moment) throws IOException {
        for (var one : all(record)) if (one.since.isBefore(moment)) delete(one.folder);
    }

    /** Newest first. */
    static List<Path> folders(Path record) throws IOException {
        return all(record).stream().map(Kept::folder).toList();
    }

    private record Kept(Path folder, Instant since) {}

    /** Newest first. What somebody else has put into the folder is not Tyst's to delete. */
    private static List<Kept> all(Path record) throws IOException {
        var folder = record.resolve(FOLDER);
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> dated(file).stream())
                    .sorted(Comparator.comparing(Kept::since).reversed())
                    .toList();
        }
    }

    private static Optional<Kept> dated(Path folder) {
        try {
            var since = MOMENT.parse(folder.getFileName().toString(), Instant::from);
            return Optional.of(new Kept(folder, since));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
        Disk.forceFolder(folder);
    }
}
