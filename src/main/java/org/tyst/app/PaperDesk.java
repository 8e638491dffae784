package org.tyst.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
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
    private final AuditTrail trail;
    private final Work work;

    PaperDesk(SheetPrinter printer, PageImages pages, FileAsk files, AuditTrail trail, Work work) {
        this.printer = printer;
        this.pages = pages;
        this.files = files;
        this.trail = trail;
        this.work = work;
    }

    @Override
    public void print(RecoverySheet sheet, Consumer<Outcome> answer) {
        work.aside(() -> printed(sheet), outcome -> note(outcome, sheet, answer));
    }

    /** It is in the history before anybody is told that it is on paper: whoever finds that paper can open this laptop. */
    private void note(Outcome outcome, RecoverySheet sheet, Consumer<Outcome> answer) {
        work.inOrder(
                () -> {
                    act(outcome).ifPresent(act -> note(act, sheet));
                    return outcome;
                },
                answer);
    }

    private void note(Act act, RecoverySheet sheet) {
        trail.record(act, Optional.empty(), Optional.empty(), sheet.code().sheet());
    }

    private static Optional<Act> act(Outcome outcome) {
        return switch (outcome) {
            case PRINTED -> Optional.of(Act.SHEET_PRINTED);
            case SAVED -> Optional.of(Act.SHEET_SAVED);
            case CALLED_OFF, NO_PRINTER, NOT_PRINTED, NOT_SAVED -> Optional.empty();
        };
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
                        where ->
                                work.aside(
                                        () -> saved(sheet, where),
                                        outcome -> note(outcome, sheet, answer)),
                        () -> answer.accept(Outcome.CALLED_OFF));
    }

    private Outcome saved(RecoverySheet sheet, Path where) {
        return ChosenFile.write(where, printer.print(sheet)) ? Outcome.SAVED : Outcome.NOT_SAVED;
    }
}
