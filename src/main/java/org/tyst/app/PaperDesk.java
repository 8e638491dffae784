package org.tyst.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.tyst.desk.ChosenFile;
import org.tyst.desk.Printing;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetPaper;
import org.tyst.people.SheetPrinter;
import org.tyst.reports.PageImages;
import org.tyst.screens.imports.FileAsk;
import org.tyst.work.Work;

/** A recovery sheet on its way to paper: made in memory, drawn for the printer, or written where its owner says. */
final class PaperDesk implements SheetPaper {
    private static final float DOTS_PER_INCH = 300;

    private final SheetPrinter printer;
    private final PageImages pages;
    private final FileAsk files;
    private final Work work;

    PaperDesk(SheetPrinter printer, PageImages pages, FileAsk files, Work work) {
        this.printer = printer;
        this.pages = pages;
        this.files = files;
        this.work = work;
    }

    @Override
    public void print(RecoverySheet sheet, Consumer<Outcome> answer) {
        work.aside(() -> printed(sheet), answer);
    }

    private Outcome printed(RecoverySheet sheet) {
        var page = pages.page(printer.print(sheet), 0, DOTS_PER_INCH);
        return switch (Printing.print("Tyst", List.of(page))) {
            case PRINTED -> Outcome.PRINTED;
            case NO_PRINTER -> Outcome.NO_PRINTER;
            case NOT_PRINTED -> Outcome.NOT_PRINTED;
        };
    }

    @Override
    public void save(RecoverySheet sheet, Consumer<Outcome> answer) {
        files.whereToSave("tyst-" + sheet.code().sheet() + ".pdf")
                .ifPresentOrElse(
                        where -> work.aside(() -> saved(sheet, where), answer),
                        () -> answer.accept(Outcome.CALLED_OFF));
    }

    private Outcome saved(RecoverySheet sheet, Path where) {
        return ChosenFile.write(where, printer.print(sheet)) ? Outcome.SAVED : Outcome.NOT_SAVED;
    }
}
