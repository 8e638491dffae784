package org.tyst.pdf.incoming;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentBytes;

/** The pages of one PDF, in this very process. On a laptop with a key in memory it is {@link PagesApart} that is asked. */
final class DrawnPages {
    private static final Logger LOG = LoggerFactory.getLogger(DrawnPages.class);

    private final AttachmentBytes bytes;
    private Optional<PDDocument> opened = Optional.empty();

    DrawnPages(AttachmentBytes bytes) {
        this.bytes = bytes;
    }

    /** Nothing if it cannot be read. */
    Optional<BufferedImage> draw(int page, int width) {
        try {
            return Optional.of(drawn(page, width));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("A page could not be drawn: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private BufferedImage drawn(int page, int width) throws IOException {
        var document = opened();
        var scale = scale(document.getPage(page), width);
        return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
    }

    private static float scale(PDPage page, int width) {
        var box = page.getCropBox();
        var lies = page.getRotation() % 180 != 0;
        var across = lies ? box.getHeight() : box.getWidth();
        var down = lies ? box.getWidth() : box.getHeight();
        return Math.min(width / across, Pixels.TALLEST / down);
    }

    private PDDocument opened() throws IOException {
        if (opened.isEmpty()) opened = Optional.of(Loader.loadPDF(new PiecewiseRead(bytes)));
        return opened.get();
    }
}
