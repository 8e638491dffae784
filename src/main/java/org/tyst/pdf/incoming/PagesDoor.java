package org.tyst.pdf.incoming;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.tyst.work.Listening;

/**
 * The other side of {@link PagesApart}. It has no limits of its own: it is ended from outside, and by itself as soon as nobody
 * holds the other end of its pipe any more, even in the middle of a stroke that never ends.
 */
public final class PagesDoor {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Runnable whenNobodyAsks;
    private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();

    private PagesDoor(InputStream in, OutputStream out, Runnable whenNobodyAsks) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.whenNobodyAsks = whenNobodyAsks;
    }

    /**
     * Does not come back.
     *
     * @param whenNobodyAsks ends the process
     */
    public static void answer(InputStream in, OutputStream out, Runnable whenNobodyAsks)
            throws IOException {
        ImageIO.setUseCache(false);
        var door = new PagesDoor(in, out, whenNobodyAsks);
        Listening.start(door::listen);
        door.getReady();
        door.draw();
    }

    private void listen() {
        try {
            while (true) heard.put(in.readNBytes(in.readInt()));
        } catch (IOException | InterruptedException e) {
            whenNobodyAsks.run();
        }
    }

    /** Looking through this computer's fonts can take longer than any page; no document has a part in it. */
    private void getReady() throws IOException {
        var _ = FontMappers.instance().getFontBoxFont("Helvetica", null);
        Said.READY.to(out);
        out.flush();
    }

    private void draw() throws IOException {
        var length = ByteBuffer.wrap(next()).getLong();
        var pages = new DrawnPages(new RemoteBytes(length, out, this::next));
        while (true) {
            var asked = ByteBuffer.wrap(next());
            answer(pages.draw(asked.getInt(), asked.getInt()));
            out.flush();
        }
    }

    private void answer(Optional<BufferedImage> drawn) throws IOException {
        (drawn.isPresent() ? Said.DRAWN : Said.DAMAGED).to(out);
        if (drawn.isPresent()) Pixels.write(drawn.get(), out);
    }

    private byte[] next() {
        try {
            return heard.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts here", e);
        }
    }
}
