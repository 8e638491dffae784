package org.tyst.pdf.incoming;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.tyst.interviews.attachments.AttachmentPictures.TooSlow;

/**
 * Draws a page stroke by stroke and gives up when it takes longer than it may. What was made anew still says as much as its
 * author wanted, and a page of ten million strokes must not hold a processor for an hour.
 */
final class TimedRenderer extends PDFRenderer {
    private final Duration patience;
    private final long begun = System.nanoTime();

    TimedRenderer(PDDocument document, Duration patience) {
        super(document);
        this.patience = patience;
    }

    void stillInTime() throws TooSlow {
        if (System.nanoTime() - begun > patience.toNanos()) throw new TooSlow();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            stillInTime();
            super.processOperator(operator, operands);
        }
    }
}
