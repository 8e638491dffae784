package org.tyst.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.desk.ChosenFile;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetPaper;
import org.tyst.people.SheetPrinter;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.screens.outgoing.PrinterAsk.Printer;
import org.tyst.work.Work;

/** A recovery sheet on its way to paper: made in memory, for the printer or the file that its owner chose. */
final class PaperDesk implements SheetPaper {
    /** Nobody who reads the list of a printer learns what it is. */
    private static final String JOB = "Tyst";

    private final SheetPrinter printer;
    private final PrinterAsk printers;
    private final FileAsk files;
    private final AuditTrail trail;
    private final Work work;

    PaperDesk(
            SheetPrinter printer, PrinterAsk printers, FileAsk files, AuditTrail trail, Work work) {
        this.printer = printer;
        this.printers = printers;
        this.files = files;
        this.trail = trail;
        this.work = work;
    }

    @Override
    public void print(RecoverySheet sheet, Consumer<Outcome> answer) {
        switch (printers.printer(JOB)) {
            case Answer.None _ -> answer.accept(Outcome.NO_PRINTER);
            case Answer.CalledOff _ -> answer.accept(Outcome.CALLED_OFF);
            case Answer.Ready ready -> print(sheet, ready.printer(), answer);
        }
    }

    private void print(RecoverySheet sheet, Printer onto, Consumer<Outcome> answer) {
        work.aside(() -> printed(sheet, onto), outcome -> note(outcome, sheet, answer));
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

    private Outcome printed(RecoverySheet sheet, Printer onto) {
        return onto.print(printer.print(sheet)) ? Outcome.PRINTED : Outcome.NOT_PRINTED;
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
