package org.tyst.screens.outgoing;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import org.tyst.reports.PageImages;

/**
 * Pages on their way to the printer that somebody chose in the computer's own dialog: pictures of the finished pages, so that every
 * mark on them is on the paper. Drawn one at a time, for sixty of them would fill the memory. Slow: never on the screen's thread.
 */
record PrintRun(PrinterJob job, PageImages images) implements PrinterAsk.Printer {
    private static final float DOTS_PER_INCH = 200;

    /** If the printer would not, nothing more of it is sent. */
    @Override
    public boolean print(byte[] pdf) {
        var went = wanted(images.pages(pdf)).allMatch(page -> print(pdf, page));
        if (went) return job.endJob();
        job.cancelJob();
        return false;
    }

    /** The pages that were asked for in the dialog; which they are is ours to see to. */
    private IntStream wanted(int pages) {
        var ranges = job.getJobSettings().getPageRanges();
        var all = IntStream.range(0, pages);
        return ranges == null
                ? all
                : all.filter(page ->
                        Arrays.stream(ranges)
                                .anyMatch(range ->
                                        range.getStartPage() <= page + 1
                                                && page + 1 <= range.getEndPage()));
    }

    private boolean print(byte[] pdf, int page) {
        var layout = layout();
        var picture = new ImageView(Picture.of(images.page(pdf, page, DOTS_PER_INCH)));
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        return job.printPage(layout, picture);
    }

    /** Upright, and as far to the edges as the printer reaches. */
    private PageLayout layout() {
        var paper = job.getJobSettings().getPageLayout().getPaper();
        return job.getPrinter()
                .createPageLayout(
                        paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }
}
