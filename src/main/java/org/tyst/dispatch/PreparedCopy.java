package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.LanguageChoice;
import org.tyst.reports.Printed;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/**
 * A copy printed and read back, not yet sent, with what it was made from: a later change to any of that makes it void.
 * {@code checked} is the SHA-256 of the bytes that were read back. {@code carries} are the withheld details it holds on purpose
 * (court copy only), and {@code twin} is the same copy as a file for Word (court copy only).
 */
public record PreparedCopy(
        Basis basis,
        RecipientView view,
        Printed printed,
        String fileName,
        CheckResult check,
        String checked,
        List<CheckList.Value> carries,
        Optional<PreparedTwin> twin) {
    public PreparedCopy {
        carries = List.copyOf(carries);
    }

    public Report report() {
        return basis.report();
    }

    /** Whoever sends it must confirm, with a reason, that the court is meant to have the withheld details. */
    public boolean needsReason() {
        return !carries.isEmpty();
    }

    /**
     * Whether it is in a language that its reader has asked for. A court has both, and so has whoever was not asked.
     */
    public boolean isInTheirLanguage() {
        return !(view.recipient() instanceof Recipient.Party party)
                || basis.report().languages().size() == 1
                || basis.material()
                        .file()
                        .person(party.person())
                        .filter(person -> !isFor(person.language()))
                        .isEmpty();
    }

    private boolean isFor(LanguageChoice choice) {
        return switch (choice) {
            case WELSH -> view.language() == Language.WELSH;
            case ENGLISH -> view.language() == Language.ENGLISH;
            case OTHER, NOT_ASKED -> true;
        };
    }

    /** What is another now than when this copy was made and checked. */
    Optional<FilingOutcome.Changed> changedSince(Basis now) {
        if (!printed.digest().equals(checked)) return Optional.of(FilingOutcome.Changed.BYTES);
        if (!basis.report().equals(now.report())) return Optional.of(FilingOutcome.Changed.REPORT);
        return basis.equals(now.checked())
                ? Optional.empty()
                : Optional.of(FilingOutcome.Changed.RECORD);
    }
}
