package org.tyst.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.cases.CaseId;
import org.tyst.screens.Place;
import org.tyst.screens.opening.PermissionSheet;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Pasting;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * Around a whole page: what was copied in another case is pasted into no field of it, nor of a sheet over it, and it is said why. If
 * one other case is known, the court's permission may be named; then it stands in the history before a word is pasted.
 */
record PageGate(Node page, Place place, Whence whence, AuditTrail audit, Work work, Words words)
        implements Pasting {
    private sealed interface Answer {
        record MayCome() implements Answer {}

        /** @param otherCase its number; empty if it is not one that is known */
        record Stopped(CaseId into, Optional<String> otherCase) implements Answer {}
    }

    @Override
    public void asked(String text, Consumer<String> insert) {
        work.inOrder(
                () -> answer(text),
                answer -> {
                    switch (answer) {
                        case Answer.MayCome() -> insert.accept(text);
                        case Answer.Stopped stopped -> stop(stopped, () -> insert.accept(text));
                    }
                });
    }

    /** On a page of no case nothing is written into a record. */
    private Answer answer(String text) {
        return whence.caseOf(place)
                .filter(into -> whence.whence(text, into).isEmpty())
                .<Answer>map(into -> new Answer.Stopped(into, whence.otherCase(text)))
                .orElseGet(Answer.MayCome::new);
    }

    /** Unless the page was left meanwhile. */
    private void stop(Answer.Stopped stopped, Runnable insert) {
        if (page.getScene() == null) return;
        stopped.otherCase()
                .ifPresentOrElse(
                        other ->
                                new PermissionSheet(
                                                other,
                                                words,
                                                order -> note(stopped.into(), other, order, insert))
                                        .openOver(page),
                        this::refuse);
    }

    private void note(CaseId into, String otherCase, String order, Runnable insert) {
        work.inOrder(
                () -> {
                    audit.record(
                            Act.PASTED_BY_PERMISSION,
                            Optional.of(into.value()),
                            Optional.empty(),
                            otherCase + ": " + order);
                    return into;
                },
                _ -> insert.run());
    }

    private void refuse() {
        Layers.of(page).refuse(Banner.warn(words.text("interview.notice.OTHER_CASE")));
    }
}
