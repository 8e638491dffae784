package org.tyst.screens.outgoing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.ExtractOutcome.CalledOff;
import org.tyst.dispatch.ExtractOutcome.NotDone;
import org.tyst.dispatch.ExtractOutcome.Why;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.screens.outgoing.PrinterAsk.Printer;
import org.tyst.screens.outgoing.WaysOut.Chosen;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * An extract on its way to a file or to paper. Where it goes is asked first and the gate last, so that nothing can change between the
 * gate's look at it and its leaving. Call on the screen's thread, where the answers come.
 */
public final class ExtractsOut {
    private final ExtractGate gate;
    private final WaysOut ways;
    private final Words words;
    private final Work work;

    public ExtractsOut(ExtractGate gate, WaysOut ways, Words words, Work work) {
        this.gate = gate;
        this.ways = ways;
        this.words = words;
        this.work = work;
    }

    void save(ExtractAsked asked, Node over, Consumer<ExtractOutcome> answer) {
        ways.choose(
                asked.extract().fileName(),
                over,
                words,
                chosen ->
                        chosen.ifPresentOrElse(
                                where -> save(asked, where, answer),
                                () -> answer.accept(new CalledOff())));
    }

    void print(ExtractAsked asked, Consumer<ExtractOutcome> answer) {
        switch (ways.printer(asked.extract().fileName())) {
            case Answer.None _ -> answer.accept(new NotDone(Why.NO_PRINTER));
            case Answer.CalledOff _ -> answer.accept(new CalledOff());
            case Answer.Ready ready -> print(asked, ready.printer(), answer);
        }
    }

    private void save(ExtractAsked asked, Chosen where, Consumer<ExtractOutcome> answer) {
        through(
                () -> gate.toFile(asked, where.lying()),
                out ->
                        ways.write(
                                where,
                                bytes(asked),
                                went -> told(asked, out, went, Why.NOT_SAVED, answer)),
                answer);
    }

    private void print(ExtractAsked asked, Printer printer, Consumer<ExtractOutcome> answer) {
        through(
                () -> gate.toPaper(asked),
                out ->
                        ways.print(
                                printer,
                                bytes(asked),
                                went -> told(asked, out, went, Why.NOT_PRINTED, answer)),
                answer);
    }

    private void through(
            Supplier<ExtractOutcome> opening,
            Consumer<ExtractOutcome.Out> out,
            Consumer<ExtractOutcome> answer) {
        work.inOrder(
                opening::get,
                opened -> {
                    if (opened instanceof ExtractOutcome.Out free) out.accept(free);
                    else answer.accept(opened);
                });
    }

    /** That it did not leave after all is in the history too. */
    private void told(
            ExtractAsked asked,
            ExtractOutcome out,
            boolean went,
            Why whyNot,
            Consumer<ExtractOutcome> answer) {
        if (went) answer.accept(out);
        else
            work.inOrder(
                    () -> {
                        gate.cameToNothing(asked);
                        return new NotDone(whyNot);
                    },
                    answer);
    }

    private static byte[] bytes(ExtractAsked asked) {
        return asked.extract().printed().bytes();
    }
}
