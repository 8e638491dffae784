package org.tyst.pdf.incoming;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;

/** The process that draws, as seen by the one that asks: {@link PagesDoor} is its other side. */
final class Drawer {
    private final Process process;
    private final AttachmentBytes bytes;
    private final DataInputStream from;
    private final DataOutputStream to;
    private boolean ready;

    Drawer(Process process, AttachmentBytes bytes) {
        this.process = process;
        this.bytes = bytes;
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Nothing is sent to it before, so that what a document does is never confused with how long a start takes. */
    void awaitReady() throws IOException {
        if (ready) return;
        if (Said.from(from) != Said.READY) throw new IOException("Not a process that draws");
        to.writeInt(Long.BYTES);
        to.writeLong(bytes.length());
        ready = true;
    }

    /**
     * @throws IOException when it ended in the middle
     * @throws UncheckedIOException when the bytes it wants cannot be read
     */
    Drawn draw(int page, int width) throws IOException {
        to.writeInt(2 * Integer.BYTES);
        to.writeInt(page);
        to.writeInt(width);
        to.flush();
        while (true) {
            switch (Said.from(from)) {
                case WANTS_BYTES -> bring(from.readLong(), from.readInt());
                case DRAWN -> {
                    return Pixels.read(from, width);
                }
                case DAMAGED -> {
                    return new Drawn.Damaged();
                }
                case READY -> throw new IOException("It said so before");
            }
        }
    }

    void end() {
        process.destroyForcibly();
    }

    private void bring(long at, int most) throws IOException {
        var piece = piece(at, Math.clamp(most, 1, RemoteBytes.MOST));
        to.writeInt(piece.length);
        to.write(piece);
        to.flush();
        Arrays.fill(piece, (byte) 0);
    }

    private byte[] piece(long at, int most) {
        try {
            return bytes.read(Math.max(0, at), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
