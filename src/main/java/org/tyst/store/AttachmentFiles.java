package org.tyst.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The folder beside the database in which encrypted bytes lie. A file is called {@code .part} until the database knows it:
 * after a crash a part that is known is finished and one that is not is thrown away. A whole file that the database does
 * not know is left alone, because a database put back from yesterday's copy does not know today's files.
 */
final class AttachmentFiles {
    static final String FOLDER = "attachments";
    static final String PART = ".part";
    private static final int NAME_BYTES = 16;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    AttachmentFiles(Path folder) {
        this.folder = folder;
    }

    static AttachmentFiles beside(Store store) {
        return new AttachmentFiles(store.file().folder().resolve(FOLDER));
    }

    String newName() {
        var name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    FileChannel create(String name) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return FileChannel.open(
                part(name), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** One that is on its way here, to go on with. */
    FileChannel goOn(String name) throws IOException {
        if (!Files.exists(part(name))) create(name).close();
        return FileChannel.open(
                part(name), Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** What is in a new file is on the disk; now its name is too. */
    void sync() throws IOException {
        Disk.forceFolder(folder.resolve("any"));
    }

    /** Whole, or known but not yet called so. */
    FileChannel open(String name) throws IOException {
        var path = Files.exists(whole(name)) ? whole(name) : part(name);
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    boolean isHere(String name) {
        return Files.exists(whole(name)) || Files.exists(part(name));
    }

    void finish(String name) throws IOException {
        if (Files.exists(part(name)))
            Files.move(part(name), whole(name), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(part(name));
        Files.deleteIfExists(whole(name));
    }

    /**
     * Only while nothing is being added.
     *
     * @param coming parts that are on their way here, and are gone on with
     */
    void sweep(Set<String> known, Set<String> coming) throws IOException {
        for (var name : parts()) {
            if (known.contains(name)) finish(name);
            else if (!coming.contains(name)) delete(name);
        }
    }

    private List<String> parts() throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PART))
                    .map(name -> name.substring(0, name.length() - PART.length()))
                    .toList();
        }
    }

    private Path part(String name) {
        return folder.resolve(name + PART);
    }

    private Path whole(String name) {
        return folder.resolve(name);
    }
}
