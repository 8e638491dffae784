package org.tyst.screens.outgoing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.dispatch.CopyStore;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.Leaving;
import org.tyst.dispatch.Outgoing;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.screens.outgoing.PrinterAsk.Printer;
import org.tyst.screens.outgoing.WaysOut.Chosen;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * Gets what may leave into a file where the person wants it, or onto paper. Each is in the history first. Call on the screen's thread,
 * where the answers come.
 */
public final class TakingOut {
    private final CopyStore copies;
    private final Leaving leaving;
    private final WaysOut ways;
    private final Work work;

    public TakingOut(CopyStore copies, Leaving leaving, WaysOut ways, Work work) {
        this.copies = copies;
        this.leaving = leaving;
        this.ways = ways;
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

    public Outgoing filed(FiledCopy copy) {
        return Outgoing.filed(copy, copies);
    }

    /** Empty when the person thought better of it. Nothing is written yet. */
    void choose(Outgoing file, Node over, Words words, Consumer<Optional<Chosen>> answer) {
        ways.choose(file.fileName(), over, words, answer);
    }

    void save(Outgoing file, Chosen where, Consumer<Outcome> answer) {
        work.inOrder(
                () -> leaving.toFile(file, where.lying()),
                bytes ->
                        bytes.ifPresentOrElse(
                                found -> write(file, where, found, answer),
                                () -> answer.accept(Outcome.NOT_HERE)));
    }

    void print(Outgoing file, Consumer<Outcome> answer) {
        switch (ways.printer(file.fileName())) {
            case Answer.None _ -> answer.accept(Outcome.NO_PRINTER);
            case Answer.CalledOff _ -> answer.accept(Outcome.CALLED_OFF);
            case Answer.Ready ready -> print(file, ready.printer(), answer);
        }
    }

    private void write(Outgoing file, Chosen where, byte[] bytes, Consumer<Outcome> answer) {
        ways.write(
                where,
                bytes,
                written -> told(file, written, Outcome.SAVED, Outcome.NOT_SAVED, answer));
    }

    private void print(Outgoing file, Printer printer, Consumer<Outcome> answer) {
        work.inOrder(
                () -> leaving.toPaper(file),
                bytes ->
                        bytes.ifPresentOrElse(
                                found -> print(file, printer, found, answer),
                                () -> answer.accept(Outcome.NOT_HERE)));
    }

    private void print(Outgoing file, Printer printer, byte[] pdf, Consumer<Outcome> answer) {
        ways.print(
                printer,
                pdf,
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
