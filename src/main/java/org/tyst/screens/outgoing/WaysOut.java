package org.tyst.screens.outgoing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.dispatch.Disk;
import org.tyst.dispatch.Lying;
import org.tyst.screens.imports.FileAsk;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * The file and the paper: the same questions for everything that leaves. Nothing is out before they are answered. Call on the
 * screen's thread, where the answers come.
 */
public final class WaysOut {
    private final FileAsk files;
    private final Disk disk;
    private final PrinterAsk printers;
    private final Work work;

    public WaysOut(FileAsk files, Disk disk, PrinterAsk printers, Work work) {
        this.files = files;
        this.disk = disk;
        this.printers = printers;
        this.work = work;
    }

    /** Where the person would have it lie. */
    record Chosen(Path file, Lying lying) {}

    /** Asks where, and once more where others could read it; empty when the person thought better of it. */
    void choose(String fileName, Node over, Words words, Consumer<Optional<Chosen>> answer) {
        files.whereToSave(fileName)
                .ifPresentOrElse(
                        path ->
                                work.aside(
                                        () -> new Chosen(path, disk.lying(path)),
                                        chosen -> ask(chosen, over, words, answer)),
                        () -> answer.accept(Optional.empty()));
    }

    private static void ask(
            Chosen chosen, Node over, Words words, Consumer<Optional<Chosen>> answer) {
        LyingSheet.ask(
                chosen.lying(),
                over,
                words,
                agreed -> answer.accept(Optional.of(chosen).filter(_ -> agreed)));
    }

    /** Answers whether it lies there now. */
    void write(Chosen where, byte[] bytes, Consumer<Boolean> answer) {
        work.aside(() -> disk.write(where.file(), bytes), answer);
    }

    /** @param fileName the neutral name that the job has: it stands in a list that others see */
    PrinterAsk.Answer printer(String fileName) {
        return printers.printer(fileName);
    }

    /** Answers whether the printer took it. */
    void print(PrinterAsk.Printer printer, byte[] pdf, Consumer<Boolean> answer) {
        work.aside(() -> printer.print(pdf), answer);
    }
}
