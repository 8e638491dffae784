package org.tyst.store;

import java.util.Arrays;
import org.tyst.interviews.attachments.AttachmentBytes;

/** Bytes that lie in the database as a whole, read like a file's. */
record WholeBytes(byte[] all) implements AttachmentBytes {
    @Override
    public long length() {
        return all.length;
    }

    @Override
    public byte[] read(long from, int most) {
        var at = (int) Math.min(from, all.length);
        return Arrays.copyOfRange(all, at, Math.min(all.length, at + most));
    }

    @Override
    public void close() {
        Arrays.fill(all, (byte) 0);
    }
}
