package org.tyst.pdf.incoming;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;
import org.tyst.interviews.attachments.AttachmentPictures.Pages;

/**
 * A photo that was painted anew when it came in: here, or at the laptop that sent it, which may not have been one of ours. So it
 * is looked at once more before it is decoded.
 */
final class PhotoPage implements Pages {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoPage.class);
    private static final int READ_AT_ONCE = 1 << 20;

    private final AttachmentForm form;
    private final AttachmentBytes bytes;
    private final long mostPixels;

    PhotoPage(AttachmentForm form, AttachmentBytes bytes, long mostPixels) {
        this.form = form;
        this.bytes = bytes;
        this.mostPixels = mostPixels;
    }

    @Override
    public Drawn draw(int page, int width) {
        try {
            return Pixels.of(narrowed(photo(width), width));
        } catch (IOException e) {
            LOG.warn("A photo could not be drawn: {}", e.getMessage());
            return new Drawn.Damaged();
        } catch (RuntimeException e) {
            LOG.warn("A photo could not be drawn", e); // Java's decoders throw many kinds at what is broken
            return new Drawn.Damaged();
        }
    }

    @Override
    public void close() {}

    private BufferedImage photo(int width) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(form.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(all()))) {
            reader.setInput(in, true, true);
            return read(reader, width);
        } finally {
            reader.dispose();
        }
    }

    /** Leaves out rows and columns while decoding, so that a large photo never lies in memory as a whole. */
    private BufferedImage read(ImageReader reader, int width) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > mostPixels) throw new IOException("It has too many pixels to be a photo of ours");
        var how = reader.getDefaultReadParam();
        var every = Math.max(1, reader.getWidth(0) / (2 * width));
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage narrowed(BufferedImage wide, int width) {
        if (wide.getWidth() <= width) return wide;
        var height = Math.max(1, (int) ((long) wide.getHeight() * width / wide.getWidth()));
        var narrow = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = narrow.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(wide, 0, 0, width, height, null);
        brush.dispose();
        return narrow;
    }

    private byte[] all() throws IOException {
        var all = new ByteArrayOutputStream(Math.toIntExact(bytes.length()));
        while (all.size() < bytes.length()) all.write(bytes.read(all.size(), READ_AT_ONCE));
        return all.toByteArray();
    }
}
