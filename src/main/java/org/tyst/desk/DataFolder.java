package org.tyst.desk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one folder in which Tyst keeps anything on this laptop. Only its owner may look in. */
public record DataFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> OWNER_ALONE =
            PosixFilePermissions.fromString("rwx------");

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

    /** Where an agency lays its own templates. It is looked into and never made: without it there are none. */
    public AgencyFolder agency() {
        return new AgencyFolder(path.resolve("agency"));
    }

    /** Where libraries may unpack their native parts; never a file with words from the record, so that any place will do. */
    public Path temporary() {
        var own = made(path.resolve("tmp"));
        return Files.isWritable(own) ? own : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    /** Whether it is there, can be written in, and is closed to others: without this nothing is begun. */
    public boolean isReady() {
        var mine = path.resolve("mine");
        return isMade(mine) && Files.isWritable(mine);
    }

    /** Of a disk that cannot be written to the path is told all the same: there is a page to say so, and a record to be read about. */
    private static Path made(Path folder) {
        isMade(folder);
        return folder;
    }

    private static boolean isMade(Path folder) {
        try {
            Files.createDirectories(folder);
            closeToOthers(folder);
            return true;
        } catch (IOException e) {
            LOG.warn("The data folder cannot be made: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Only if it is not: a disk that is read only refuses also to be told what it knows. */
    private static void closeToOthers(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return;
        if (!Files.getPosixFilePermissions(folder).equals(OWNER_ALONE))
            Files.setPosixFilePermissions(folder, OWNER_ALONE);
    }
}
