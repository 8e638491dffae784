package org.tyst.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tyst.interviews.attachments.AttachmentBytes;

/** Opens pieces as they are asked for, and keeps the few used last. */
final class ChunkReader implements AttachmentBytes {
    private static final int KEPT = 8;

    private final FileChannel file;
    private final Chunks chunks;
    private final long length;
    private final Map<Long, byte[]> opened = new LinkedHashMap<>(KEPT, 0.75f, true);

    ChunkReader(FileChannel file, Chunks chunks, long length) {
        this.file = file;
        this.chunks = chunks;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public byte[] read(long from, int most) throws IOException {
        if (from >= length) return new byte[0];
        var piece = piece(from / Chunks.PLAIN);
        var at = (int) (from % Chunks.PLAIN);
        return Arrays.copyOfRange(piece, at, Math.min(piece.length, at + most));
    }

    private byte[] piece(long place) throws IOException {
        var known = opened.get(place);
        if (known != null) return known;
        var plain = open(place);
        if (opened.size() == KEPT) opened.remove(opened.keySet().iterator().next());
        opened.put(place, plain);
        return plain;
    }

    private byte[] open(long place) throws IOException {
        var last = (length - 1) / Chunks.PLAIN == place;
        var plain = (int) Math.min(Chunks.PLAIN, length - place * Chunks.PLAIN);
        return chunks.open(sealed(place, plain + Chunks.SEALED - Chunks.PLAIN), place, last)
                .orElseThrow(() -> new IOException("A piece is not as it was written: " + place));
    }

    private byte[] sealed(long place, int size) throws IOException {
        var sealed = ByteBuffer.allocate(size);
        while (sealed.hasRemaining())
            if (file.read(sealed, place * Chunks.SEALED + sealed.position()) < 0)
                throw new EOFException("The file was cut off");
        return sealed.array();
    }

    @Override
    public void close() throws IOException {
        opened.values().forEach(piece -> Arrays.fill(piece, (byte) 0));
        opened.clear();
        file.close();
    }
}
