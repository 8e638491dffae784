package org.tyst.desk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.dispatch.Disk;
import org.tyst.dispatch.Lying;

/**
 * Tells where a chosen file would lie, as far as the operating system says so. That a disk is encrypted shows on Linux alone;
 * elsewhere each one that can be pulled out is spoken of.
 */
public final class ChosenDisk implements Disk {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenDisk.class);
    private static final String WINDOWS_REMOVABLE = "volume:isRemovable";

    private final Outside outside;

    public ChosenDisk() {
        this(Outside.shipped());
    }

    ChosenDisk(Outside outside) {
        this.outside = outside;
    }

    @Override
    public boolean write(Path file, byte[] content) {
        return ChosenFile.write(file, content);
    }

    /** By its real path: a link at home may lead to a stick. */
    @Override
    public Lying lying(Path file) {
        var whole = file.toAbsolutePath();
        var folder = real(Optional.ofNullable(whole.getParent()).orElse(whole));
        if (outside.isCloud(folder) || outside.isCloud(whole)) return Lying.CLOUD;
        try {
            return lying(folder, Files.getFileStore(folder));
        } catch (IOException e) {
            LOG.warn("A disk does not say what it is: {}", e.getClass().getSimpleName());
            return Lying.REMOVABLE;
        }
    }

    private Lying lying(Path folder, FileStore disk) {
        if (outside.isNetwork(disk.type()) || folder.toString().startsWith("\\\\"))
            return Lying.NETWORK;
        var removable = outside.isHungIn(folder) || isRemovable(disk);
        return removable && !outside.isEncrypted(disk.name())
                ? Lying.REMOVABLE
                : Lying.ON_THIS_COMPUTER;
    }

    /** Windows alone answers; the others do not know the question. */
    private static boolean isRemovable(FileStore disk) {
        try {
            return Boolean.TRUE.equals(disk.getAttribute(WINDOWS_REMOVABLE));
        } catch (UnsupportedOperationException _) {
            return false;
        } catch (IOException e) {
            LOG.warn("A disk does not say what it is: {}", e.getClass().getSimpleName());
            return true;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            LOG.warn("A folder does not say where it lies: {}", e.getClass().getSimpleName());
            return folder;
        }
    }
}
