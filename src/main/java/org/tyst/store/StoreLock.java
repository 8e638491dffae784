package org.tyst.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One process at a time: this SQLite can damage its log when two connections write. The system frees it on any ending. */
final class StoreLock implements AutoCloseable {
    static final String NAME = "record.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<StoreLock> take(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (taken(channel)) return Optional.of(new StoreLock(channel));
        channel.close();
        return Optional.empty();
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process has it open already
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
