package org.tyst.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The one folder in which Tyst keeps anything on this laptop. Only its owner may look in. */
public record DataFolder(Path path) {
    /** The place for it by the manners of this operating system; {@code -Dtyst.data} puts it elsewhere. */
    public static DataFolder ofThisUser(Map<String, String> environment, Map<?, ?> properties) {
        var chosen = properties.get("tyst.data");
        if (chosen != null) return new DataFolder(Path.of(chosen.toString()));
        var home = Path.of(String.valueOf(properties.get("user.home")));
        return new DataFolder(
                switch (Computer.of(String.valueOf(properties.get("os.name")))) {
                    case WINDOWS ->
                            under(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                                    .resolve("Tyst");
                    case MAC -> home.resolve("Library/Application Support/Tyst");
                    case LINUX ->
                            under(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                                    .resolve("tyst");
                });
    }

    /** The practitioner's own store. */
    public Path mine() {
        return made(path.resolve("mine"));
    }

    /** The store with made-up cases, and its own small central record. */
    public Path practice() {
        return made(path.resolve("practice"));
    }

    /** Where libraries may unpack their native parts; never a file with words from the record. */
    public Path temporary() {
        return made(path.resolve("tmp"));
    }

    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    private static Path made(Path folder) {
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be made", e);
        }
    }
}
