package org.tyst.vault;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A small file that after a power cut is either as it was or as it was to be, never half of each. */
final class DurableFile {
    private final Path path;

    DurableFile(Path path) {
        this.path = path;
    }

    /** Beside the file under a fixed name, forced to disk, then put in its place in one step. */
    void write(byte[] content) throws IOException {
        var fresh = fresh();
        try (var channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
        Files.move(
                fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    private Path fresh() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    /**
     * Overwritten where it lies, then deleted; and so what a write that was cut has left beside it. A solid-state disk may keep
     * an old block all the same.
     */
    void wipe() throws IOException {
        wipe(fresh());
        wipe(path);
    }

    private void wipe(Path file) throws IOException {
        if (!Files.exists(file)) return;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()), 0);
            channel.force(true);
        } finally {
            Files.delete(file);
        }
        forceFolder();
    }

    /** Windows keeps its folders in order by itself and will not open one. */
    private void forceFolder() throws IOException {
        if (File.separatorChar != '/') return;
        try (var folder =
                FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
