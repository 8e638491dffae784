package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.contests.Contest;
import org.tyst.contests.Decision;
import org.tyst.contests.Target;
import org.tyst.interviews.Statement;
import org.tyst.reports.Filling;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.reports.life.Step;
import org.tyst.words.Language;

/**
 * Words that a report prints and that stand in none of its blocks: a question of the court, what somebody contests and what was done
 * about it, why somebody was not told of the recommendations.
 */
public record OthersWords(String key, List<String> passages) {
    private static final String QUESTION = "question.";
    private static final String CONTEST = "contest.";
    private static final String NOT_TOLD = "notTold.";
    private static final List<Part> ABOUT_A_CONTEST =
            List.of(Part.CHALLENGED, Part.WRONG, Part.RIGHT, Part.DECIDED);

    /** What a passage is. */
    public enum Part {
        QUESTION,
        CHALLENGED,
        WRONG,
        RIGHT,
        DECIDED,
        CHECKED,
        FOUND,
        NOT_TOLD
    }

    public OthersWords {
        passages = List.copyOf(passages);
    }

    /** Questions count from 1, as in {@link org.tyst.reports.Answer}. */
    public static OthersWords question(int count, String text) {
        return new OthersWords(QUESTION + count, List.of(text));
    }

    /** What is contested needs no translation into the language in which it was said. */
    public static OthersWords contest(Contest contest, Material material, Language into) {
        var all = new ArrayList<String>();
        all.add(isSaidIn(into, contest, material) ? "" : contest.challengedText());
        all.add(contest.saidToBeWrong());
        all.add(contest.saidToBeRight());
        all.add(contest.decision().map(Decision::reasons).orElse(""));
        contest.steps().stream()
                .flatMap(step -> Stream.of(step.what(), step.result()))
                .forEach(all::add);
        return new OthersWords(CONTEST + contest.id(), all);
    }

    private static boolean isSaidIn(Language into, Contest contest, Material material) {
        return contest.target().kind() == Target.Kind.STATEMENT
                && material.statement(contest.target().id())
                        .map(Statement::language)
                        .filter(into.code()::equals)
                        .isPresent();
    }

    public static OthersWords notTold(Step.SharedBack told) {
        return new OthersWords(NOT_TOLD + told.person(), List.of(told.whyNot()));
    }

    static boolean isKey(String key) {
        return Stream.of(QUESTION, CONTEST, NOT_TOLD).anyMatch(key::startsWith);
    }

    static Part part(String key, int passage) {
        if (key.startsWith(QUESTION)) return Part.QUESTION;
        if (key.startsWith(NOT_TOLD)) return Part.NOT_TOLD;
        if (passage < ABOUT_A_CONTEST.size()) return ABOUT_A_CONTEST.get(passage);
        return (passage - ABOUT_A_CONTEST.size()) % 2 == 0 ? Part.CHECKED : Part.FOUND;
    }

    /** What was done about it, step by step, stands behind the rest. */
    static int passage(Part part, int step) {
        return switch (part) {
            case QUESTION, NOT_TOLD -> 0;
            case CHALLENGED, WRONG, RIGHT, DECIDED -> ABOUT_A_CONTEST.indexOf(part);
            case CHECKED -> ABOUT_A_CONTEST.size() + 2 * step;
            case FOUND -> ABOUT_A_CONTEST.size() + 2 * step + 1;
        };
    }

    /** Where it is printed; a contest in a document without a table of them stands in footnotes alone. */
    static Optional<Section> section(String key, Report report) {
        if (key.startsWith(QUESTION)) return filled(Filling.COURT_QUESTIONS, report);
        if (key.startsWith(NOT_TOLD)) return filled(Filling.SIGNATURE, report);
        return filled(Filling.CONTESTED, report).or(() -> report.sections().stream().findFirst());
    }

    private static Optional<Section> filled(Filling filling, Report report) {
        return report.sections().stream()
                .filter(section -> section.filling() == filling)
                .findFirst();
    }

    boolean isToPut(Part part) {
        return !passages.get(passage(part, 0)).isBlank();
    }

    List<List<Run>> words() {
        return passages.stream().map(Run::plain).toList();
    }
}
