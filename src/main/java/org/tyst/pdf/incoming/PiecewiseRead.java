package org.tyst.pdf.incoming;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.tyst.interviews.attachments.AttachmentBytes;

/** An opened attachment as PDFBox reads a file. Closing it leaves the attachment open. */
final class PiecewiseRead implements RandomAccessRead {
    private static final int PIECE = 1 << 16;

    private final AttachmentBytes bytes;
    private byte[] piece = new byte[0];
    private long pieceFrom;
    private long at;
    private boolean closed;

    PiecewiseRead(AttachmentBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        if (isEOF()) return -1;
        fetch();
        return piece[(int) (at++ - pieceFrom)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (isEOF()) return -1;
        fetch();
        var here = (int) (at - pieceFrom);
        var taken = Math.min(length, piece.length - here);
        System.arraycopy(piece, here, into, from, taken);
        at += taken;
        return taken;
    }

    private void fetch() throws IOException {
        if (at >= pieceFrom && at < pieceFrom + piece.length) return;
        pieceFrom = at - at % PIECE;
        piece = bytes.read(pieceFrom, PIECE);
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) throw new IOException("Nothing lies before the beginning");
        at = Math.min(position, bytes.length());
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length();
    }

    @Override
    public RandomAccessReadView createView(long from, long length) {
        return new RandomAccessReadView(this, from, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
