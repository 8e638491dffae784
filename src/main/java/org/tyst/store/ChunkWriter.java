package org.tyst.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Takes plain bytes and writes sealed pieces. A full piece waits for the next byte, because the last one is sealed as the last. */
final class ChunkWriter extends OutputStream {
    private final FileChannel file;
    private final Chunks chunks;
    private final byte[] piece = new byte[Chunks.PLAIN];
    private final MessageDigest digest = sha256();
    private int filled;
    private long written;

    ChunkWriter(FileChannel file, Chunks chunks) {
        this.file = file;
        this.chunks = chunks;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from, left = length; left > 0; ) {
            if (filled == piece.length) put(false);
            var taken = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
        }
    }

    /** Seals the last piece; nothing may be written after it. */
    void finish() throws IOException {
        put(true);
        Arrays.fill(piece, (byte) 0);
    }

    long length() {
        return written;
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void put(boolean last) throws IOException {
        var plain = filled == piece.length ? piece : Arrays.copyOf(piece, filled);
        var sealed = ByteBuffer.wrap(chunks.seal(plain, written / Chunks.PLAIN, last));
        while (sealed.hasRemaining()) file.write(sealed);
        digest.update(plain);
        written += filled;
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
