package org.tyst.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.vault.Aead;

/**
 * The pieces of one attachment: a mebibyte each, sealed by itself, bound to the attachment, its place and whether it is the
 * last. None can be swapped, left out, or come from elsewhere without being noticed, and any can be read alone.
 */
final class Chunks {
    static final int PLAIN = 1 << 20;
    private static final int ADDED = 12 + 16;
    static final int SEALED = PLAIN + ADDED;

    private final AttachmentId id;
    private final Aead key;

    Chunks(AttachmentId id, Aead key) {
        this.id = id;
        this.key = key;
    }

    byte[] seal(byte[] plain, long place, boolean last) {
        return key.seal(plain, context(place, last));
    }

    Optional<byte[]> open(byte[] sealed, long place, boolean last) {
        return key.open(sealed, context(place, last));
    }

    private byte[] context(long place, boolean last) {
        return ByteBuffer.allocate(2 * Long.BYTES + Long.BYTES + 1)
                .put(Column.bytes(id.value()))
                .putLong(place)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
