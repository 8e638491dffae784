package org.tyst.interviews.attachments;

import java.io.IOException;

/** An opened attachment: decrypted piece by piece as it is asked for, never as a whole. From any one thread at a time. */
public interface AttachmentBytes extends AutoCloseable {
    long length();

    /**
     * At most that many bytes, at least one; none at the end.
     *
     * @throws IOException also when a piece is not as it was written
     */
    byte[] read(long from, int most) throws IOException;

    @Override
    void close() throws IOException;
}
