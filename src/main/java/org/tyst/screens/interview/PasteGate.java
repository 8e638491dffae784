package org.tyst.screens.interview;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Origin;
import org.tyst.screens.parts.Pasting;
import org.tyst.work.Work;

/** Into a statement goes what comes from its own case or from outside, and it is remembered whence. */
final class PasteGate implements Pasting {
    private final Supplier<StatementModel> now;
    private final Consumer<Notice> told;
    private final CaseId into;
    private final PasteDesk desk;
    private final Work work;
    private final Clock clock;

    PasteGate(
            Supplier<StatementModel> now,
            Consumer<Notice> told,
            CaseId into,
            InterviewMeans means) {
        this.now = now;
        this.told = told;
        this.into = into;
        this.desk = means.paste();
        this.work = means.work();
        this.clock = means.clock();
    }

    @Override
    public void asked(String text, Consumer<String> insert) {
        var statement = now.get();
        admit(
                text,
                origin -> {
                    insert.accept(text);
                    statement.pasted().add(origin);
                });
    }

    /** Says whence it comes, if it may come in. */
    void admit(String text, Consumer<Origin> welcome) {
        work.inOrder(
                () -> desk.whence(text, into),
                from ->
                        from.map(this::origin)
                                .ifPresentOrElse(welcome, () -> told.accept(Notice.OTHER_CASE)));
    }

    private Origin origin(PasteDesk.From from) {
        return new Origin(from.where(), from.item(), clock.instant());
    }
}
