package org.tyst.screens.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tyst.audit.Act;
import org.tyst.dispatch.Disk;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.ExtractOutcome.Why;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.dispatch.Lying;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.GatedRecord;
import org.tyst.reports.CasePicture;
import org.tyst.screens.Hands;
import org.tyst.screens.Window;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.look.Theme;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What is asked before an extract is out, and what the history says of it. */
class ExtractsOutTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final Path THERE = Path.of("there", "family.pdf");
    private static final int PATIENCE = 60;

    private final GatedRecord record = new GatedRecord().with(AFiledFamily.material());
    private final Work work = started();
    private final PaperDisk disk = new PaperDisk();
    private final ExtractAsked asked =
            GatedRecord.asked(
                    record.picture(CasePicture.FAMILY), RecipientClass.OWN_ORGANISATION, "");
    private PrinterAsk printers = _ -> new Answer.None();
    private final ExtractsOut out =
            new ExtractsOut(
                    record.gate(),
                    new WaysOut(choosing(), disk, job -> printers.printer(job), work),
                    WORDS,
                    work);
    private final StackPane page = new StackPane();

    @AfterEach
    void close() {
        Window.leave();
        work.close();
        record.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Lying.class,
            names = {"REMOVABLE", "CLOUD", "NETWORK"})
    void noToAPlaceThatOthersReadLeavesNothingOnTheDiskAndNothingInTheHistory(Lying where) {
        disk.lying = where;
        var hands = window();
        var answer = told(it -> out.save(asked, page, it));
        hands.see(WORDS.of("outgoing.lying", where));
        assertThat(answer).isNotDone();
        hands.press("Cancel");
        assertThat(of(answer)).isEqualTo(new ExtractOutcome.CalledOff());
        assertThat(disk.written).isEmpty();
        assertThat(lines()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Lying.class,
            names = {"REMOVABLE", "CLOUD", "NETWORK"})
    void yesLetsItLieThereAndTheHistorySaysWhere(Lying where) {
        disk.lying = where;
        var hands = window();
        var answer = told(it -> out.save(asked, page, it));
        hands.press("Save it there all the same");
        assertThat(of(answer)).isInstanceOf(ExtractOutcome.Out.class);
        assertThat(disk.written).containsExactly(bytes());
        assertThat(record.receipts(Act.EXTRACT_SAVED))
                .extracting(ExtractReceipt::where)
                .containsExactly(Optional.of(where));
    }

    @Test
    void onThisComputerNothingIsAskedAndADiskThatRefusesIsInTheHistory() {
        disk.takesIt = false;
        window();
        var answer = told(it -> out.save(asked, page, it));
        assertThat(of(answer)).isEqualTo(new ExtractOutcome.NotDone(Why.NOT_SAVED));
        assertThat(record.receipts(Act.EXTRACT_SAVED)).hasSize(1);
        assertThat(record.stored().audit().ofAct(Act.EXTRACT_CAME_TO_NOTHING)).hasSize(1);
    }

    @Test
    void withoutAPrinterOrAnAnswerTheGateStaysShut() {
        var alone = told(it -> out.print(asked, it));
        assertThat(of(alone)).isEqualTo(new ExtractOutcome.NotDone(Why.NO_PRINTER));
        printers = _ -> new Answer.CalledOff();
        var undecided = told(it -> out.print(asked, it));
        assertThat(of(undecided)).isEqualTo(new ExtractOutcome.CalledOff());
        assertThat(lines()).isZero();
    }

    @Test
    void aPrinterThatRefusesIsInTheHistory() {
        printers = _ -> new Answer.Ready(_ -> false);
        var answer = told(it -> out.print(asked, it));
        assertThat(of(answer)).isEqualTo(new ExtractOutcome.NotDone(Why.NOT_PRINTED));
        assertThat(record.receipts(Act.EXTRACT_PRINTED)).hasSize(1);
        assertThat(record.stored().audit().ofAct(Act.EXTRACT_CAME_TO_NOTHING)).hasSize(1);
    }

    private Hands window() {
        return new Hands(Window.showing(Theme.LIGHT, 100, () -> page));
    }

    private static CompletableFuture<ExtractOutcome> told(Consumer<Consumer<ExtractOutcome>> act) {
        var answer = new CompletableFuture<ExtractOutcome>();
        Window.onScreen(() -> act.accept(answer::complete));
        return answer;
    }

    private static ExtractOutcome of(CompletableFuture<ExtractOutcome> answer) {
        return answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    private byte[] bytes() {
        return asked.extract().printed().bytes();
    }

    /** Of what left, and of what was to leave and did not. */
    private long lines() {
        return List.of(Act.EXTRACT_SAVED, Act.EXTRACT_PRINTED, Act.EXTRACT_CAME_TO_NOTHING).stream()
                .mapToLong(act -> record.stored().audit().ofAct(act).size())
                .sum();
    }

    private static FileAsk choosing() {
        return new FileAsk() {
            @Override
            public Optional<Path> courtFile() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return Optional.of(THERE);
            }
        };
    }

    private static Work started() {
        Window.start();
        return new Work(
                Platform::runLater,
                fault -> {
                    throw new AssertionError(fault);
                });
    }

    private static final class PaperDisk implements Disk {
        private final List<byte[]> written = new ArrayList<>();
        private Lying lying = Lying.ON_THIS_COMPUTER;
        private boolean takesIt = true;

        @Override
        public Lying lying(Path file) {
            return lying;
        }

        @Override
        public boolean write(Path file, byte[] content) {
            if (takesIt) written.add(content);
            return takesIt;
        }
    }
}
