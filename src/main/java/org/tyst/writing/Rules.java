package org.tyst.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tyst.cases.Person;
import org.tyst.writing.Hint.Kind;
import org.tyst.writing.Sentences.Sentence;

/** What would be asked about a passage in one language. */
final class Rules {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");

    private final Manner manner;
    private final Forms abuse;
    private final List<Kept> words;
    private final Forms conviction;
    private final Forms disposal;
    private final Forms cleared;
    private final List<Pattern> ages;
    private final Forms past;

    Rules(Manner manner) {
        this.manner = manner;
        abuse = Forms.of(manner.abuse());
        words =
                manner.words().stream()
                        .map(kept -> new Kept(kept.rule(), Forms.of(kept.forms())))
                        .toList();
        conviction = Forms.of(manner.conviction());
        disposal = Forms.of(manner.disposal());
        cleared = Forms.of(manner.cleared());
        ages = manner.ages().stream().map(each -> Pattern.compile(each, Forms.CASELESS)).toList();
        past = Forms.of(manner.past());
    }

    private record Kept(String rule, Forms forms) {}

    Manner manner() {
        return manner;
    }

    /** In the order of the text. */
    List<Hint> about(Passage passage) {
        var hints = new ArrayList<Hint>();
        if (passage.asksWhoSaidIt() && !passage.text().isBlank()) hints.add(speaker());
        if (abuse.areIn(passage.text())) hints.addAll(keptOut(passage.text()));
        hints.addAll(convictions(passage));
        for (var sentence : Sentences.of(passage.text()).all()) {
            hints.addAll(ages(sentence, passage));
            hints.addAll(siblings(sentence, passage));
        }
        hints.sort(Comparator.comparingInt(Hint::from));
        return hints;
    }

    private static Hint speaker() {
        return new Hint(Kind.SPEAKER, "SPEAKER", 0, 0, "", Optional.empty());
    }

    /** Only in a passage about domestic abuse, and never in what is quoted: those are somebody's own words. */
    private List<Hint> keptOut(String text) {
        var quoted = QUOTED.matcher(text).results().toList();
        var hints = new ArrayList<Hint>();
        for (var kept : words)
            kept.forms()
                    .in(text)
                    .filter(found -> quoted.stream().noneMatch(quote -> isIn(found, quote)))
                    .map(found -> hint(Kind.WORD, kept.rule(), found, 0))
                    .forEach(hints::add);
        return hints;
    }

    private static boolean isIn(MatchResult found, MatchResult quote) {
        return found.start() >= quote.start() && found.end() <= quote.end();
    }

    /** A conviction is named with how it ended, and only where an agency's answer holds it against the one of whom it is said. */
    private List<Hint> convictions(Passage passage) {
        var sentences = Sentences.of(passage.text());
        var asked = new LinkedHashMap<String, Hint>();
        conviction
                .in(passage.text())
                .filter(found -> !cleared.areIn(sentences.at(found.start())))
                .flatMap(found -> conviction(found, passage).stream())
                .forEach(hint -> asked.putIfAbsent(hint.rule(), hint));
        return List.copyOf(asked.values());
    }

    private Optional<Hint> conviction(MatchResult found, Passage passage) {
        var held = new Whose(passage).at(found.start()).flatMap(passage.convictions()::of);
        var isEnded = disposal.areIn(passage.text());
        if (isEnded && held.isPresent()) return Optional.empty();
        if (isEnded) return Optional.of(hint(Kind.CONVICTION, "UNCHECKED", found, 0));
        return held.map(how -> hint(Kind.CONVICTION, "HELD", found, 0).instead(how))
                .or(() -> Optional.of(hint(Kind.CONVICTION, "CONVICTION", found, 0)));
    }

    /** The one child whom the sentence names, with an age that is not theirs on that day. */
    private List<Hint> ages(Sentence sentence, Passage passage) {
        var named = passage.children().stream().filter(child -> names(sentence, child)).toList();
        if (named.size() != 1 || past.areIn(sentence.text())) return List.of();
        return named.getFirst()
                .birth()
                .ageOn(passage.day())
                .map(age -> ages(sentence, age))
                .orElse(List.of());
    }

    private List<Hint> ages(Sentence sentence, int age) {
        return ages.stream()
                .flatMap(pattern -> pattern.matcher(sentence.text()).results())
                .filter(found -> isOff(Integer.parseInt(found.group(1)), age))
                .limit(1)
                .map(found -> hint(Kind.AGE, "AGE", found, sentence.from()).instead("" + age))
                .toList();
    }

    private boolean isOff(int written, int age) {
        return Math.abs(written - age) > manner.agesMayDifferBy();
    }

    /** A sister or brother is named where the passage is said to be about somebody else. */
    private static List<Hint> siblings(Sentence sentence, Passage passage) {
        if (passage.concerned().isEmpty()) return List.of();
        return passage.children().stream()
                .filter(child -> !passage.concerned().contains(child.id()))
                .filter(child -> isOnlyOne(child, passage))
                .flatMap(child ->
                        name(child)
                                .in(sentence.text())
                                .limit(1)
                                .map(found ->
                                        hint(Kind.SIBLING, "SIBLING", found, sentence.from())))
                .toList();
    }

    /** Two children of one first name cannot be told apart by it. */
    private static boolean isOnlyOne(Person child, Passage passage) {
        return passage.children().stream()
                        .filter(other -> other.firstName().equals(child.firstName()))
                        .count()
                == 1;
    }

    private static boolean names(Sentence sentence, Person child) {
        return name(child).areIn(sentence.text());
    }

    private static Forms name(Person child) {
        return Forms.of(List.of(child.firstName()));
    }

    private static Hint hint(Kind kind, String rule, MatchResult found, int from) {
        return new Hint(
                kind,
                rule,
                from + found.start(),
                from + found.end(),
                found.group(),
                Optional.empty());
    }
}
