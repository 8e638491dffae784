package org.tyst.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.vault.VaultKey;

/**
 * The files of attachments as the backups need them: each once, however many backups name it, under the name it has beside the
 * record. They are noise as they lie there and never change, so a second name for the same bytes is enough, and takes no room;
 * only a file system that has no second names gets copies, and they take at most half of the room that is left.
 */
final class AttachmentCopies {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentCopies.class);
    private static final int SINCE_VERSION = 6;
    private static final String NAMES = "SELECT file FROM attachment";

    private final Path live;
    private final Path kept;

    AttachmentCopies(Path record) {
        this.live = record.resolve(AttachmentFiles.FOLDER);
        this.kept = record.resolve(Backups.FOLDER).resolve(AttachmentFiles.FOLDER);
    }

    /** The files that a record, or a copy of one, knows the keys of. */
    static Set<String> namedIn(Path record, VaultKey key) {
        try (var copy = StoreCopy.open(record, key)) {
            return copy.version() < SINCE_VERSION
                    ? Set.of()
                    : Set.copyOf(copy.sql().rows(NAMES, row -> row.text(1)));
        }
    }

    /** A backup is one without them as well: what cannot be kept costs no word its safety. */
    void keep(Collection<String> names) throws IOException {
        put(names, live, kept);
    }

    /** Where nothing is. What is there is not touched: who knows what else it is needed for. */
    void giveBack(Collection<String> names) throws IOException {
        put(names, kept, live);
    }

    boolean isEmpty() throws IOException {
        return names(kept).isEmpty();
    }

    /** What no backup names any more goes, and with it the last bytes of what was purged. */
    void keepOnly(Set<String> names) throws IOException {
        for (var name : names(kept)) if (!names.contains(name)) Files.delete(kept.resolve(name));
    }

    private void put(Collection<String> names, Path from, Path to) throws IOException {
        if (names.isEmpty() || !Files.isDirectory(from)) return;
        Files.createDirectories(to);
        for (var name : names) if (!Files.exists(to.resolve(name))) put(name, from, to);
        Disk.forceFolder(to.resolve("any"));
    }

    private static void put(String name, Path from, Path to) throws IOException {
        var whole = from.resolve(name);
        var file = Files.exists(whole) ? whole : from.resolve(name + AttachmentFiles.PART);
        try {
            link(file, to.resolve(name));
        } catch (NoSuchFileException e) {
            LOG.info("A file of an attachment is not there to be kept");
        }
    }

    private static void link(Path file, Path as) throws IOException {
        try {
            Files.createLink(as, file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(file, as);
        }
    }

    private static void copy(Path file, Path as) throws IOException {
        if (Files.size(file) > Files.getFileStore(as.getParent()).getUsableSpace() / 2) {
            LOG.warn("No room to keep a copy of an attachment");
            return;
        }
        var half = as.resolveSibling(as.getFileName() + AttachmentFiles.PART);
        Disk.copy(file, half);
        Files.move(half, as);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
