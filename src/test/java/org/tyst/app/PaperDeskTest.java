package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.people.SheetPaper.Outcome;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

class PaperDeskTest {
    private static final byte[] PAGES = {1};
    private static final RecoverySheet SHEET =
            new RecoverySheet(
                    Language.ENGLISH,
                    "Recovery sheet",
                    "",
                    List.of(),
                    SheetCode.of("0000 1111", "K7"),
                    "",
                    "",
                    List.of(),
                    "");

    private final TemporaryRecord record = new TemporaryRecord();
    private final AtOnce atOnce = new AtOnce();
    private final List<String> jobs = new ArrayList<>();
    private final List<byte[]> printed = new ArrayList<>();

    @TempDir Path folder;

    @AfterEach
    void close() {
        atOnce.close();
        record.close();
    }

    @Test
    void aSheetThatLeavesForAFileIsInTheHistoryBeforeItsOwnerIsTold() throws Exception {
        var desk = desk(_ -> new Answer.None());
        assertThat(told(answer -> desk.save(SHEET, answer))).isEqualTo(Outcome.SAVED);
        assertThat(record.acts()).containsExactly("SHEET_SAVED");
        assertThat(folder.resolve("sheet.pdf")).hasBinaryContent(PAGES);
    }

    @Test
    void itsOwnerIsAskedForThePrinterAndTheQueueTellsNobodyWhatItIs() throws Exception {
        var desk = desk(chosen(true));
        assertThat(told(answer -> desk.print(SHEET, answer))).isEqualTo(Outcome.PRINTED);
        assertThat(jobs).containsExactly("Tyst");
        assertThat(printed).containsExactly(PAGES);
        assertThat(record.acts()).containsExactly("SHEET_PRINTED");
    }

    @Test
    void withoutAPrinterOrWithoutAnAnswerNothingIsPrintedAndNothingIsInTheHistory()
            throws Exception {
        var alone = desk(_ -> new Answer.None());
        assertThat(told(answer -> alone.print(SHEET, answer))).isEqualTo(Outcome.NO_PRINTER);
        var undecided = desk(_ -> new Answer.CalledOff());
        assertThat(told(answer -> undecided.print(SHEET, answer))).isEqualTo(Outcome.CALLED_OFF);
        var jammed = desk(chosen(false));
        assertThat(told(answer -> jammed.print(SHEET, answer))).isEqualTo(Outcome.NOT_PRINTED);
        assertThat(record.acts()).isEmpty();
    }

    private PrinterAsk chosen(boolean takesIt) {
        return job -> {
            jobs.add(job);
            return new Answer.Ready(pdf -> {
                printed.add(pdf);
                return takesIt;
            });
        };
    }

    private static Outcome told(Consumer<Consumer<Outcome>> act) throws Exception {
        var answer = new CompletableFuture<Outcome>();
        act.accept(answer::complete);
        return answer.get();
    }

    private PaperDesk desk(PrinterAsk printers) {
        return new PaperDesk(
                _ -> PAGES,
                printers,
                savingTo(folder.resolve("sheet.pdf")),
                record.stored().audit(),
                atOnce.work());
    }

    private static FileAsk savingTo(Path file) {
        return new FileAsk() {
            @Override
            public Optional<Path> courtFile() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return Optional.of(file);
            }
        };
    }
}
