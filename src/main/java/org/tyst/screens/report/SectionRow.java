package org.tyst.screens.report;

import java.util.List;
import org.tyst.reports.Filling;
import org.tyst.reports.Problem;
import org.tyst.reports.Section;

/** A line in the list of sections: where the work stands. */
public record SectionRow(String key, int level, String title, Status status) {
    public enum Status {
        TO_DO,
        DONE,
        NOT_RELEVANT,
        FROM_RECORD,
        TO_SETTLE,
        OPTIONAL
    }

    static SectionRow of(Section section, List<Problem> problems) {
        return new SectionRow(
                section.key(), section.level(), section.title(), status(section, problems));
    }

    private static Status status(Section section, List<Problem> problems) {
        var own =
                problems.stream()
                        .filter(problem -> problem.section().equals(section.key()))
                        .toList();
        if (own.stream().anyMatch(Problem.SectionEmpty.class::isInstance)) return Status.TO_DO;
        if (!own.isEmpty()) return Status.TO_SETTLE;
        if (!section.filling().isWritten() && section.filling() != Filling.COURT_QUESTIONS)
            return Status.FROM_RECORD;
        if (!section.blocks().isEmpty() || section.filling() == Filling.COURT_QUESTIONS)
            return Status.DONE;
        return section.notRelevantBecause().isBlank() ? Status.OPTIONAL : Status.NOT_RELEVANT;
    }
}
