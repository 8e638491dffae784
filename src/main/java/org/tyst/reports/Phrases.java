package org.tyst.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.CheckFacts;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Telling;
import org.tyst.interviews.Wording;
import org.tyst.words.Words;

/** How each standing prints (reference 5.4): whole sentences in each language, because Welsh mutates. */
final class Phrases {
    /** Stands in a sentence for what must stay apart from it: words in another language, a name that may be withheld. */
    static final String MARK = "\u0001";

    private final Words words;
    private final Material material;

    Phrases(Words words, Material material) {
        this.words = words;
        this.material = material;
    }

    List<Run> statement(Statement statement, Optional<LocalDate> day) {
        var said = new ArrayList<>(attributed(statement, day));
        if (!statement.translation().isBlank())
            said.add(
                    new Run.Words(
                            " " + words.text("documents.translation", statement.translation())));
        asked(statement.telling()).ifPresent(said::add);
        passedOn(statement.telling()).ifPresent(said::add);
        return said;
    }

    /** An answer is not read without its question, where somebody wrote the question down. */
    private Optional<Run> asked(Telling telling) {
        return Optional.of(telling.question())
                .filter(question -> !question.isBlank())
                .map(question -> new Run.Words(" " + words.text("documents.asked", question)));
    }

    /** What somebody passes on is not their own account. */
    private Optional<Run> passedOn(Telling telling) {
        return Optional.of(telling.heardFrom())
                .filter(whose -> !whose.isBlank())
                .map(whose -> new Run.Words(" " + words.text("documents.passedOn", whose)));
    }

    List<Run> fact(CaseFact fact) {
        var on = fact.on().map(day -> ", " + words.date(day)).orElse("");
        var key = "documents.fact." + fact.standing();
        var said = flowing(told(fact), words.text(key, MARK, ""));
        return around(words.text(key, said, MARK + on), Discretion.source(fact, words));
    }

    /** What an agency recorded is never told without how it ended. */
    String told(CaseFact fact) {
        return CheckFacts.entry(fact.id(), material.file().checks())
                .map(this::told)
                .orElse(fact.text());
    }

    private String told(CheckEntry entry) {
        var key = "documents.check." + entry.ended();
        var how = entry.particulars().strip();
        var withHow = !how.isEmpty() && words.has(key + ".how");
        return words.text(withHow ? key + ".how" : key, entry.what(), how);
    }

    private List<Run> attributed(Statement statement, Optional<LocalDate> day) {
        var key = key(statement, day);
        var name = statement.speaker().name();
        var date = day.map(words::date).orElse("");
        var sentence = words.text(key, name, MARK, date);
        return around(sentence, statement);
    }

    private List<Run> around(String sentence, Statement statement) {
        var said = isExact(statement) ? statement.words() : flowing(statement.words(), sentence);
        return around(sentence, inItsLanguage(said, statement.language()));
    }

    static List<Run> around(String sentence, Run inner) {
        var at = sentence.indexOf(MARK);
        var before = new Run.Words(sentence.substring(0, at));
        var after = new Run.Words(sentence.substring(at + MARK.length()));
        return Stream.of(before, inner, after).filter(run -> !run.shown().isEmpty()).toList();
    }

    private Run inItsLanguage(String said, String language) {
        var same = language.isBlank() || language.equals(words.language().code());
        return same ? new Run.Words(said) : new Run.Lang(language, said);
    }

    private String key(Statement statement, Optional<LocalDate> day) {
        return "documents.said." + how(statement) + (day.isPresent() ? ".on" : "");
    }

    private String how(Statement statement) {
        if (isExact(statement) && isAccount(statement.standing())) return "EXACT";
        return isSomebodyElsesOpinion(statement) ? "OTHERS_OPINION" : statement.standing().name();
    }

    private boolean isSomebodyElsesOpinion(Statement statement) {
        var speaker = statement.speaker().name();
        return statement.standing() == Standing.PROFESSIONAL_OPINION
                && !speaker.isBlank()
                && material.interview(statement)
                        .filter(interview -> interview.authorName().equals(speaker))
                        .isEmpty();
    }

    private static boolean isExact(Statement statement) {
        return statement.wording() == Wording.EXACT_WORDS;
    }

    private static boolean isAccount(Standing standing) {
        return switch (standing) {
            case TOLD_TO_ME, DISPUTED -> true;
            case OBSERVED,
                    RECORDED_BY_AGENCY,
                    PROFESSIONAL_OPINION,
                    AGREED,
                    ADMITTED,
                    COURT_FINDING ->
                    false;
        };
    }

    /** After a word ("told me that ") a sentence begins small, unless it begins with a name; after a colon it does not. */
    private String flowing(String text, String sentence) {
        return flowsOn(sentence) && text.length() > 1 && beginsWithAPlainWord(text)
                ? text.substring(0, 1).toLowerCase(words.language().locale()) + text.substring(1)
                : text;
    }

    private static boolean flowsOn(String sentence) {
        var before = sentence.substring(0, sentence.indexOf(MARK)).stripTrailing();
        return !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    }

    private boolean beginsWithAPlainWord(String text) {
        var first = text.split("[^\\p{L}’']", 2)[0];
        var isOneLetter = first.length() < 2 && !"A".equals(first);
        return !isOneLetter
                && !first.startsWith("I'")
                && !first.startsWith("I’")
                && !isShouted(first)
                && !isName(first);
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isName(String word) {
        return material.file().people().stream()
                .map(Person::name)
                .anyMatch(name ->
                        Arrays.asList(name.split(" ")).contains(word.replaceAll("['’]s?$", "")));
    }
}
