package org.tyst.desk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that the person asked for, where the person wanted it. For its owner only, where the disk knows owners. */
public final class ChosenFile {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenFile.class);

    private ChosenFile() {}

    /** False if the disk would not; nothing half written is left. */
    public static boolean write(Path where, byte[] content) {
        try {
            Files.write(where, new byte[0]);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    && Files.getFileStore(where).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(where, PosixFilePermissions.fromString("rw-------"));
            Files.write(where, content);
            return true;
        } catch (IOException e) {
            LOG.warn("A chosen file could not be written: {}", e.getClass().getSimpleName());
            takeAway(where);
            return false;
        }
    }

    private static void takeAway(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            LOG.warn("Half a file could not be taken away: {}", e.getClass().getSimpleName());
        }
    }
}
