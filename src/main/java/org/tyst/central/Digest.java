package org.tyst.central;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a manager, or whoever answers for the information held, reads about cases that were opened without allocation. */
final class Digest {
    private Digest() {}

    static List<String> of(List<UrgentAccess.Line> all, LocalDate today) {
        if (all.isEmpty()) return List.of("No case was opened without allocation.");
        var lines = new ArrayList<String>();
        var waiting = all.stream().filter(line -> line.decision().isEmpty()).count();
        lines.add(
                "%d opened without allocation, %d wait for a word.".formatted(all.size(), waiting));
        for (var line : all) lines.addAll(of(line, today));
        return lines;
    }

    private static List<String> of(UrgentAccess.Line line, LocalDate today) {
        var said = line.said();
        return List.of(
                "",
                "request " + line.request(),
                "  case     " + said.number() + "  " + line.caseId(),
                "  by       " + said.who() + "  " + line.user(),
                "  open     " + moment(line.asked()) + " to " + moment(line.until()),
                "  why      " + line.category() + ": " + said.reason(),
                "  agreed   "
                        + said.approver()
                                .map(name -> "before, it is said, by " + name)
                                .orElse("not asked before: urgent"),
                "  decision " + decision(line, today));
    }

    private static String decision(UrgentAccess.Line line, LocalDate today) {
        if (line.decision().isPresent()) return line.decision().get().name();
        return line.isOverdue(today)
                ? "OVERDUE since " + line.decideBy()
                : "due by " + line.decideBy();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
