package org.tyst.screens.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.audit.Because;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.Basis;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.words.Language;
import org.tyst.work.Work;

/** Drafts for whoever reads them before they are signed: made and read back like any copy, in every case with nothing withheld in it. */
public final class Drafts {
    private final Bases bases;
    private final CopyMaking making;
    private final Filing filing;
    private final TakingOut out;
    private final Work work;

    public Drafts(Bases bases, CopyMaking making, Filing filing, TakingOut out, Work work) {
        this.bases = bases;
        this.making = making;
        this.filing = filing;
        this.out = out;
        this.work = work;
    }

    /** Whose copy, and in which of the report's languages. */
    public record Wanted(Recipient recipient, Language language) {}

    TakingOut out() {
        return out;
    }

    /** Of the words as they stand on the page; what is looked for comes from the record. Answers when the check is in the history. */
    void check(Records.Opened now, Wanted wanted, Consumer<Optional<PreparedCopy>> answer) {
        work.inOrder(
                () -> bases.now(now.report().id(), Because.A_DRAFT_IS_CHECKED.text()),
                found ->
                        found.ifPresentOrElse(
                                basis -> make(on(basis, now), wanted, answer),
                                () -> answer.accept(Optional.empty())));
    }

    private static Basis on(Basis basis, Records.Opened now) {
        return new Basis(now.report(), now.material(), basis.withheld(), basis.others());
    }

    private void make(Basis basis, Wanted wanted, Consumer<Optional<PreparedCopy>> answer) {
        work.aside(
                () -> making.draft(basis, wanted.recipient(), wanted.language()),
                copy -> note(copy, answer));
    }

    private void note(PreparedCopy copy, Consumer<Optional<PreparedCopy>> answer) {
        work.inOrder(
                () -> {
                    filing.checked(List.of(copy));
                    return Optional.of(copy);
                },
                answer);
    }
}
