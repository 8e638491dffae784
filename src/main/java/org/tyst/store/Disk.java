package org.tyst.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.tyst.basics.SaveOutcome.Why;

/** Whole files: copied so that the disk has them, put in another's place in one step, set aside and never deleted. */
final class Disk {
    /** What SQLite keeps beside a file. A log that is left beside another file would be taken for that one's. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private Disk() {}

    static void copy(Path from, Path to) throws IOException {
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out =
                        FileChannel.open(
                                to,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING)) {
            var at = 0L;
            while (at < in.size()) at += in.transferTo(at, in.size() - at, out);
            out.force(true);
        }
    }

    /** What lies beside the old file goes first: another file's log is a danger to the new one. */
    static void replace(Path fresh, Path live) throws IOException {
        exchange(fresh, live);
        forceFolder(live);
    }

    /** As {@link #replace}, when it matters to the caller whether the one is in the other's place. */
    static void exchange(Path fresh, Path live) throws IOException {
        for (var suffix : BESIDE) Files.deleteIfExists(beside(live, suffix));
        Files.move(
                fresh, live, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A second name for the same bytes where the file system can; it needs no room. Else a copy. */
    static void keep(Path file, Path as) throws IOException {
        if (!Files.exists(file)) return;
        try {
            Files.createLink(as, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(file, as);
        }
        forceFolder(as);
    }

    static void delete(Path database) throws IOException {
        Files.deleteIfExists(database);
        for (var suffix : BESIDE) Files.deleteIfExists(beside(database, suffix));
    }

    static Path beside(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }

    static Path log(Path database) {
        return beside(database, "-wal");
    }

    /** Nothing there is nothing in it. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Windows keeps its folders in order by itself and will not open one. */
    static void forceFolder(Path file) throws IOException {
        if (File.separatorChar != '/') return;
        try (var folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Java tells a full disk only in words: those of Linux and macOS, and of Windows. */
    static Why why(Exception trouble) {
        var said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left")
                || said.contains("not enough space")
                || said.contains("quota exceeded")
                || said.contains("file too large")) return Why.DISK_FULL;
        if (trouble instanceof AccessDeniedException
                || trouble instanceof ReadOnlyFileSystemException
                || said.contains("read-only")) return Why.DISK_READ_ONLY;
        return Why.DISK_FAILED;
    }
}
