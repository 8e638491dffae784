package org.tyst.screens.outgoing;

import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.tyst.reports.PageImages;

/** The computer's own dialog for choosing a printer. */
public final class PrintDialog implements PrinterAsk {
    private final Window over;
    private final PageImages images;

    public PrintDialog(Window over, PageImages images) {
        this.over = over;
        this.images = images;
    }

    @Override
    public Answer printer(String name) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) return new Answer.None();
        job.getJobSettings().setJobName(name);
        if (job.showPrintDialog(over)) return new Answer.Ready(new PrintRun(job, images));
        job.cancelJob();
        return new Answer.CalledOff();
    }
}
