package org.tyst.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tyst.desk.ChosenFile;
import org.tyst.desk.Printing;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.ExtractOutcome.Why;
import org.tyst.dispatch.ExtractReceipt.Way;
import org.tyst.dispatch.ExtractRoad;
import org.tyst.reports.PageImages;
import org.tyst.screens.imports.FileAsk;
import org.tyst.work.Work;

/** An extract on its way to a file that somebody chose, or to paper. The gate is asked first, each time. */
final class ExtractDesk implements ExtractRoad {
    private static final float DOTS_PER_INCH = 200;

    private final ExtractGate gate;
    private final PageImages images;
    private final FileAsk files;
    private final Work work;

    ExtractDesk(ExtractGate gate, PageImages images, FileAsk files, Work work) {
        this.gate = gate;
        this.images = images;
        this.files = files;
        this.work = work;
    }

    @Override
    public void save(ExtractAsked asked, Consumer<ExtractOutcome> answer) {
        files.whereToSave(asked.extract().fileName())
                .ifPresentOrElse(
                        where -> through(asked, Way.FILE, () -> saved(asked, where), answer),
                        () -> answer.accept(new ExtractOutcome.CalledOff()));
    }

    @Override
    public void print(ExtractAsked asked, Consumer<ExtractOutcome> answer) {
        through(asked, Way.PAPER, () -> printed(asked), answer);
    }

    private void through(
            ExtractAsked asked,
            Way way,
            Supplier<Optional<Why>> act,
            Consumer<ExtractOutcome> answer) {
        work.inOrder(
                () -> gate.open(asked, way),
                opened -> {
                    if (opened instanceof ExtractOutcome.Out) out(asked, opened, act, answer);
                    else answer.accept(opened);
                });
    }

    private void out(
            ExtractAsked asked,
            ExtractOutcome opened,
            Supplier<Optional<Why>> act,
            Consumer<ExtractOutcome> answer) {
        work.aside(
                act::get,
                wrong ->
                        wrong.ifPresentOrElse(
                                why -> cameToNothing(asked, why, answer),
                                () -> answer.accept(opened)));
    }

    private void cameToNothing(ExtractAsked asked, Why why, Consumer<ExtractOutcome> answer) {
        work.inOrder(
                () -> {
                    gate.cameToNothing(asked);
                    return new ExtractOutcome.NotDone(why);
                },
                answer::accept);
    }

    private static Optional<Why> saved(ExtractAsked asked, Path where) {
        return ChosenFile.write(where, asked.extract().printed().bytes())
                ? Optional.empty()
                : Optional.of(Why.NOT_SAVED);
    }

    /** Drawn from the finished file, with every mark that is in it. */
    private Optional<Why> printed(ExtractAsked asked) {
        var pdf = asked.extract().printed().bytes();
        var pages =
                IntStream.range(0, images.pages(pdf))
                        .mapToObj(page -> images.page(pdf, page, DOTS_PER_INCH))
                        .toList();
        return switch (Printing.print("Tyst", pages)) {
            case PRINTED -> Optional.empty();
            case NO_PRINTER -> Optional.of(Why.NO_PRINTER);
            case NOT_PRINTED -> Optional.of(Why.NOT_PRINTED);
        };
    }
}
