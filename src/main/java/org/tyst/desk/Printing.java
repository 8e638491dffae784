package org.tyst.desk;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.reports.PageImages.PageImage;

/** Hands pages to this computer's own printer. No file is made here; what the printer's queue keeps is the computer's. */
public final class Printing {
    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);

    private Printing() {}

    public enum Outcome {
        PRINTED,
        NO_PRINTER,
        NOT_PRINTED
    }

    /** Waits for the printing system; never on the screen's thread. The job has a neutral name: it stands in a list for others. */
    public static Outcome print(String job, List<PageImage> pages) {
        var printer = PrintServiceLookup.lookupDefaultPrintService();
        if (printer == null) return Outcome.NO_PRINTER;
        try {
            send(job, pages, printer);
            return Outcome.PRINTED;
        } catch (PrinterException e) {
            LOG.warn("The printer refused: {}", e.getClass().getSimpleName());
            return Outcome.NOT_PRINTED;
        }
    }

    private static void send(String name, List<PageImage> pages, PrintService printer)
            throws PrinterException {
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(printer);
        job.setJobName(name);
        job.setPrintable((graphics, format, number) -> draw(pages, graphics, format, number));
        job.print();
    }

    /** The whole page, as large as fits what the printer can reach. */
    private static int draw(List<PageImage> pages, Graphics onto, PageFormat format, int number) {
        if (number >= pages.size()) return Printable.NO_SUCH_PAGE;
        var picture = picture(pages.get(number));
        var fits =
                Math.min(
                        format.getImageableWidth() / picture.getWidth(),
                        format.getImageableHeight() / picture.getHeight());
        var paper = (Graphics2D) onto;
        paper.translate(format.getImageableX(), format.getImageableY());
        paper.scale(fits, fits);
        paper.drawImage(picture, 0, 0, null);
        return Printable.PAGE_EXISTS;
    }

    private static BufferedImage picture(PageImage page) {
        var picture = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        return picture;
    }
}
