package org.tyst.pdf.incoming;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.tyst.interviews.attachments.AttachmentBytes;

/** An attachment that another process has opened: pieces are asked of it as they are read. */
final class RemoteBytes implements AttachmentBytes {
    static final int MOST = 1 << 20;

    private final long length;
    private final DataOutputStream to;
    private final Supplier<byte[]> answer;

    /** @param answer waits for what the other process sends */
    RemoteBytes(long length, DataOutputStream to, Supplier<byte[]> answer) {
        this.length = length;
        this.to = to;
        this.answer = answer;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public byte[] read(long from, int most) throws IOException {
        Said.WANTS_BYTES.to(to);
        to.writeLong(from);
        to.writeInt(most);
        to.flush();
        return answer.get();
    }

    @Override
    public void close() {}
}
