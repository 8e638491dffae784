package org.tyst.screens.outgoing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;
import org.tyst.dispatch.CopyStore;
import org.tyst.dispatch.Disk;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.Leaving;
import org.tyst.dispatch.Lying;
import org.tyst.dispatch.Outgoing;
import org.tyst.reports.PageImages;
import org.tyst.screens.imports.FileAsk;
import org.tyst.work.Work;

/**
 * Gets what may leave into a file where the person wants it, or onto paper. Each is in the history first. Call on the screen's thread,
 * where the answers come.
 */
public final class TakingOut {
    private final CopyStore copies;
    private final Leaving leaving;
    private final FileAsk files;
    private final Disk disk;
    private final PageImages images;
    private final Work work;

    public TakingOut(
            CopyStore copies,
            Leaving leaving,
            FileAsk files,
            Disk disk,
            PageImages images,
            Work work) {
        this.copies = copies;
        this.leaving = leaving;
        this.files = files;
        this.disk = disk;
        this.images = images;
        this.work = work;
    }

    /** What became of it. */
    public enum Outcome {
        SAVED,
        PRINTED,
        /** The person thought better of it. */
        CALLED_OFF,
        NOT_SAVED,
        NO_PRINTER,
        NOT_PRINTED,
        /** It was filed on another laptop, and its pages have not come here. */
        NOT_HERE
    }

    /** Where the person would have it lie. */
    record Chosen(Path file, Lying lying) {}

    public Outgoing filed(FiledCopy copy) {
        return Outgoing.filed(copy, copies);
    }

    /** Asks where; empty when the person thought better of it. Nothing is written yet. */
    void choose(Outgoing file, Consumer<Optional<Chosen>> answer) {
        files.whereToSave(file.fileName())
                .ifPresentOrElse(
                        path ->
                                work.aside(
                                        () -> Optional.of(new Chosen(path, disk.lying(path))),
                                        answer),
                        () -> answer.accept(Optional.empty()));
    }

    void save(Outgoing file, Chosen where, Consumer<Outcome> answer) {
        work.inOrder(
                () -> leaving.toFile(file, where.lying()),
                bytes ->
                        bytes.ifPresentOrElse(
                                found -> write(file, where.file(), found, answer),
                                () -> answer.accept(Outcome.NOT_HERE)));
    }

    /** Shows the computer's own dialog over the window. */
    void print(Outgoing file, Node from, Consumer<Outcome> answer) {
        Optional.ofNullable(PrinterJob.createPrinterJob())
                .ifPresentOrElse(
                        job -> print(job, file, from.getScene().getWindow(), answer),
                        () -> answer.accept(Outcome.NO_PRINTER));
    }

    private void write(Outgoing file, Path where, byte[] bytes, Consumer<Outcome> answer) {
        work.aside(
                () -> disk.write(where, bytes),
                written -> told(file, written, Outcome.SAVED, Outcome.NOT_SAVED, answer));
    }

    /** The job has the neutral name of the file: it stands in a list that others see. */
    private void print(PrinterJob job, Outgoing file, Window over, Consumer<Outcome> answer) {
        job.getJobSettings().setJobName(file.fileName());
        if (!job.showPrintDialog(over)) {
            job.cancelJob();
            answer.accept(Outcome.CALLED_OFF);
            return;
        }
        work.inOrder(
                () -> leaving.toPaper(file),
                bytes ->
                        bytes.ifPresentOrElse(
                                found -> print(job, file, found, answer),
                                () -> answer.accept(Outcome.NOT_HERE)));
    }

    private void print(PrinterJob job, Outgoing file, byte[] pdf, Consumer<Outcome> answer) {
        work.aside(
                () -> new PrintRun(job, images).print(pdf),
                went -> told(file, went, Outcome.PRINTED, Outcome.NOT_PRINTED, answer));
    }

    /** That it did not leave after all is in the history too. */
    private void told(
            Outgoing file, boolean went, Outcome good, Outcome bad, Consumer<Outcome> answer) {
        if (went) answer.accept(good);
        else
            work.inOrder(
                    () -> {
                        leaving.stayed(file);
                        return bad;
                    },
                    answer);
    }
}
