package org.tyst.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What happens to files on bad disks. */
public final class Scars {
    private Scars() {}

    public static void flip(Path file, long bit) throws IOException {
        try (var channel = open(file)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, bit / 8);
            one.put(0, (byte) (one.get(0) ^ 1 << bit % 8)).flip();
            channel.write(one, bit / 8);
        }
    }

    public static void cut(Path file, long length) throws IOException {
        try (var channel = open(file)) {
            channel.truncate(length);
        }
    }

    /** Two stretches of a file change places. */
    static void swap(Path file, int length, long one, long other) throws IOException {
        try (var channel = open(file)) {
            var first = read(channel, length, one);
            var second = read(channel, length, other);
            channel.write(first.flip(), other);
            channel.write(second.flip(), one);
        }
    }

    private static ByteBuffer read(FileChannel channel, int length, long at) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        channel.read(bytes, at);
        return bytes;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
