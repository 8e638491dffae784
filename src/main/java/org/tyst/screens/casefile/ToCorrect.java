package org.tyst.screens.casefile;

import java.util.Optional;
import org.tyst.reports.ReportId;

/** That somebody comes to a case to begin the document that puts right, or goes on from, a filed one. Asked once, and forgotten. */
public final class ToCorrect {
    private Optional<ReportId> filed = Optional.empty();

    public void ask(ReportId id) {
        filed = Optional.of(id);
    }

    Optional<ReportId> take() {
        var asked = filed;
        filed = Optional.empty();
        return asked;
    }
}
