package org.tyst.screens.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.reports.Problem;
import org.tyst.screens.outgoing.Lacking;
import org.tyst.words.Words;

/** What stands between a report and its filing, in plain words, and the name of the act that mends it. */
public final class ProblemTexts {
    private ProblemTexts() {}

    public static String of(Problem problem, Words words) {
        return switch (problem) {
            case Problem.SectionEmpty it -> words.text("report.problem.empty", it.title());
            case Problem.RowEmpty it -> words.text("report.problem.row", it.row());
            case Problem.QuestionUnanswered it ->
                    words.text("report.problem.question", it.question(), it.text());
            case Problem.ContestedAsFact it -> words.text("report.problem.contested", it.by());
            case Problem.SourceChanged _ -> words.text("report.problem.changed");
            case Problem.SourceCorrected _ -> words.text("report.problem.corrected");
            case Problem.SourceGone _ -> words.text("report.problem.gone");
            case Problem.PrivateForEveryone it ->
                    words.text(
                            "report.problem.private",
                            it.asked().who(),
                            PrivateSheet.answer(words, it.asked()));
            case Problem.StandingsMixed it -> words.text("report.problem.mixed", untold(it, words));
            case Problem.CannotBePrinted it ->
                    words.text(
                            "report.problem.letters",
                            Lacking.names(it.undrawn(), words),
                            it.undrawn().characters());
        };
    }

    private static String untold(Problem.StandingsMixed problem, Words words) {
        return problem.untold().stream()
                .sorted()
                .map(standing -> words.text("terms.Standing." + standing.name()))
                .collect(Collectors.joining(", "));
    }

    static Optional<String> mending(Problem problem, Words words) {
        return switch (problem) {
            case Problem.ContestedAsFact _ -> Optional.of(words.text("report.mend.flag"));
            case Problem.SourceChanged _, Problem.SourceCorrected _ ->
                    Optional.of(words.text("report.mend.refresh"));
            case Problem.SectionEmpty _,
                    Problem.RowEmpty _,
                    Problem.QuestionUnanswered _,
                    Problem.SourceGone _,
                    Problem.PrivateForEveryone _,
                    Problem.StandingsMixed _,
                    Problem.CannotBePrinted _ ->
                    Optional.empty();
        };
    }
}
