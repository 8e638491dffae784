package org.tyst.dispatch;

import java.nio.file.Path;

/** Where files lie that a person asked for. Slow where a disk is slow: call off the window's thread. */
public interface Disk {
    Lying lying(Path file);

    /** False if the disk would not; nothing half written is left. */
    boolean write(Path file, byte[] content);
}
