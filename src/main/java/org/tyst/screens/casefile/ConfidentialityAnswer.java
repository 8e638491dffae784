package org.tyst.screens.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.SealedDetails;
import org.tyst.cases.giveaway.SameDetail;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * Whether a detail may be shown, as a person answered when asked. An answer can close what was open, and can settle what
 * nobody had asked; it never opens what a person or the court has withheld: that takes a named person, online.
 */
public final class ConfidentialityAnswer {

    private final ContactPoint point;
    private final CaseStore store;
    private final SealedDetails sealed;
    private final Work work;
    private final Words words;

    ConfidentialityAnswer(
            ContactPoint point, CaseStore store, SealedDetails sealed, Work work, Words words) {
        this.point = point;
        this.store = store;
        this.sealed = sealed;
        this.work = work;
        this.words = words;
    }

    /** What may be answered now; nothing when only a named person, online, may change it. */
    public List<Confidentiality> choices() {
        return switch (point.confidentiality()) {
            case NOT_ASKED -> List.of(Confidentiality.WITHHELD, Confidentiality.OPEN);
            case OPEN -> List.of(Confidentiality.WITHHELD);
            case WITHHELD, OTHER_RESTRICTION -> List.of();
        };
    }

    public String wrongWithWho(String who) {
        return who.isBlank() ? words.text("case.answerNeedsWho") : "";
    }

    public void save(
            Confidentiality answer, String who, LocalDate on, Consumer<SaveOutcome> settled) {
        if (!choices().contains(answer))
            throw new IllegalArgumentException("Not for an answer to change");
        work.inOrder(() -> kept(answer, who.strip(), on), settled);
    }

    /** The whole point with its detail, because an answer moves the detail between the open record and the compartment. */
    private SaveOutcome kept(Confidentiality answer, String who, LocalDate on) {
        var said =
                words.text(
                        "case.answeredBy",
                        words.of("terms.Confidentiality", answer),
                        who,
                        words.date(on));
        return detail(said)
                .map(detail -> store.together(() -> kept(answer, said, detail)))
                .orElseGet(SaveOutcome.Stale::new);
    }

    /** What is withheld here may not stay open as the child's address, or the other parent's: the strictest answer wins. */
    private SaveOutcome kept(Confidentiality answer, String said, String detail) {
        var outcome = store.save(answered(point, answer, said, detail), detail);
        if (!answer.isWithheld()) return outcome;
        for (var other : sameElsewhere(detail)) {
            var open = other.openDetail().orElseThrow();
            if (!(outcome instanceof SaveOutcome.Saved)) return outcome;
            outcome = store.save(answered(other, answer, said, open), open);
        }
        return outcome;
    }

    private List<ContactPoint> sameElsewhere(String detail) {
        return store.open(point.caseId()).stream()
                .flatMap(file -> SameDetail.openElsewhere(file, point, detail).stream())
                .toList();
    }

    private Optional<String> detail(String why) {
        return point.isWithheld() ? sealed.open(point.id(), why) : point.openDetail();
    }

    private static ContactPoint answered(
            ContactPoint point, Confidentiality answer, String said, String detail) {
        return new ContactPoint(
                point.id(),
                point.caseId(),
                point.person(),
                point.kind(),
                answer,
                answer.isWithheld() ? Optional.empty() : Optional.of(detail),
                point.source().isBlank() ? said : point.source() + ". " + said,
                point.from(),
                point.until());
    }
}
