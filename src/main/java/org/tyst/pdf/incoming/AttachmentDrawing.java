package org.tyst.pdf.incoming;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentPictures;
import org.tyst.interviews.attachments.AttachmentPolicy;

/** Draws what {@link Inspector} made, and nothing else: by then it is our own writing. A PDF is read piece by piece. */
public final class AttachmentDrawing implements AttachmentPictures {
    private static final int TALLEST = 8000;
    private static final int READ_AT_ONCE = 1 << 20;

    private final Duration patience;

    public AttachmentDrawing() {
        this(Duration.ofSeconds(AttachmentPolicy.shipped().secondsToDraw()));
    }

    /** @param patience how long one page may take */
    AttachmentDrawing(Duration patience) {
        this.patience = patience;
        ImageIO.setUseCache(false);
    }

    @Override
    public Picture draw(AttachmentForm form, AttachmentBytes bytes, int page, int width)
            throws IOException {
        return form.isPicture() ? picture(form, bytes, width) : page(bytes, page, width);
    }

    private Picture page(AttachmentBytes bytes, int page, int width) throws IOException {
        try (var document = Loader.loadPDF(new PiecewiseRead(bytes))) {
            var box = document.getPage(page).getCropBox();
            var scale = Math.min(width / box.getWidth(), TALLEST / box.getHeight());
            var renderer = new TimedRenderer(document, patience);
            var drawn = renderer.renderImage(page, scale, ImageType.RGB);
            renderer.stillInTime(); // a part that came too late is only left out
            return asked(drawn);
        }
    }

    private static Picture picture(AttachmentForm form, AttachmentBytes bytes, int width)
            throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(form.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(all(bytes)))) {
            reader.setInput(in, true, true);
            return asked(narrowed(read(reader, width), width));
        } finally {
            reader.dispose();
        }
    }

    /** Leaves out rows and columns while decoding, so that a large photo never lies in memory as a whole. */
    private static BufferedImage read(ImageReader reader, int width) throws IOException {
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

    private static Picture asked(BufferedImage image) {
        var pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    private static byte[] all(AttachmentBytes bytes) throws IOException {
        var all = new ByteArrayOutputStream(Math.toIntExact(bytes.length()));
        while (all.size() < bytes.length()) all.write(bytes.read(all.size(), READ_AT_ONCE));
        return all.toByteArray();
    }
}
