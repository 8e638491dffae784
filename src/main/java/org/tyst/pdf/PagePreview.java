package org.tyst.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tyst.reports.PageImages;

/** Draws pages of a PDF with PDFBox, in memory. */
public final class PagePreview implements PageImages {
    @Override
    public PageImage page(byte[] pdf, int page, float dotsPerInch) {
        try (var document = Loader.loadPDF(pdf)) {
            var image =
                    new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
            var pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PageImage(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new IllegalStateException("A PDF of ours cannot be drawn", e);
        }
    }

    @Override
    public int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new IllegalStateException("A PDF of ours cannot be read", e);
        }
    }
}
