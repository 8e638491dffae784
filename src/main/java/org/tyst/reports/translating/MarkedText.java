package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tyst.reports.Run;

/**
 * A passage as its translator types it: words, with a mark in double brackets where something of the original stands. A mark can be
 * put anywhere in the sentence and never gets lost: what has no place yet stands at the end. After a colon stand its own words, where
 * it has some: <code>[[2: a footnote]]</code>.
 */
public final class MarkedText {
    private static final Pattern MARK =
            Pattern.compile("\\[\\[(\\d{1,4})(?::(.*?))?]](?!])", Pattern.DOTALL);

    private final List<Run> marked;
    private final List<Run> silent;

    /** One thing of the original that has a place in the translation. */
    public record Mark(int number, Run run) {}

    public MarkedText(List<Run> original) {
        marked = original.stream().filter(MarkedText::isMarked).toList();
        silent = original.stream().filter(Run.FlagRemoved.class::isInstance).toList();
    }

    /** What was taken away for a reason prints nothing, and is nobody's to place. */
    private static boolean isMarked(Run run) {
        return !(run instanceof Run.Words || run instanceof Run.FlagRemoved);
    }

    public List<Mark> marks() {
        return IntStream.range(0, marked.size())
                .mapToObj(at -> new Mark(at + 1, marked.get(at)))
                .toList();
    }

    public String typed(List<Run> runs) {
        var text = new StringBuilder();
        var used = new HashSet<Integer>();
        for (var run : runs) {
            if (isMarked(run))
                number(run, used)
                        .ifPresentOrElse(
                                number -> text.append(mark(number, run)),
                                () -> text.append(run.shown()));
            else text.append(run.shown());
        }
        return text.toString();
    }

    private Optional<Integer> number(Run run, Set<Integer> used) {
        return IntStream.rangeClosed(1, marked.size())
                .boxed()
                .filter(number -> !used.contains(number))
                .filter(number -> Carried.isSame(marked.get(number - 1), run))
                .findFirst()
                .filter(used::add);
    }

    private static String mark(int number, Run run) {
        return words(run)
                .map(words -> "[[" + number + ": " + words + "]]")
                .orElse("[[" + number + "]]");
    }

    /** What of a mark is put in other words with the rest. */
    private static Optional<String> words(Run run) {
        return switch (run) {
            case Run.Emph it -> Optional.of(it.text());
            case Run.Note it -> Optional.of(it.text());
            case Run.Mention it -> Optional.of(it.byRole());
            case Run.Words _, Run.Lang _, Run.Cite _, Run.Flag _, Run.FlagRemoved _, Run.Agency _ ->
                    Optional.empty();
        };
    }

    /** Nothing typed is nothing yet: it does not begin with marks alone. */
    public List<Run> read(String typed) {
        if (typed.isBlank()) return List.of();
        var runs = new ArrayList<Run>();
        var placed = new HashSet<Integer>();
        var mark = MARK.matcher(typed);
        var from = 0;
        while (mark.find()) {
            words(runs, typed.substring(from, mark.start()));
            placed(mark, placed).ifPresent(runs::add);
            from = mark.end();
        }
        words(runs, typed.substring(from));
        unplaced(placed).stream().map(Mark::run).forEach(runs::add);
        runs.addAll(silent);
        return runs;
    }

    private static void words(List<Run> runs, String text) {
        if (!text.isEmpty()) runs.add(new Run.Words(text));
    }

    private Optional<Run> placed(Matcher mark, Set<Integer> placed) {
        var number = Integer.parseInt(mark.group(1));
        if (number < 1 || number > marked.size() || !placed.add(number)) return Optional.empty();
        var words = Optional.ofNullable(mark.group(2)).map(String::strip).orElse("");
        return Optional.of(said(marked.get(number - 1), words));
    }

    private static Run said(Run run, String words) {
        if (words.isEmpty()) return run;
        return switch (run) {
            case Run.Emph _ -> new Run.Emph(words);
            case Run.Note _ -> new Run.Note(words);
            case Run.Mention it -> new Run.Mention(it.point(), words);
            case Run.Words _, Run.Lang _, Run.Cite _, Run.Flag _, Run.FlagRemoved _, Run.Agency _ ->
                    run;
        };
    }

    /** What nobody has given a place in these words. Stress is the translator's to lay. */
    public List<Mark> unplaced(String typed) {
        var placed = new HashSet<Integer>();
        MARK.matcher(typed)
                .results()
                .forEach(found -> placed.add(Integer.parseInt(found.group(1))));
        return unplaced(placed);
    }

    private List<Mark> unplaced(Set<Integer> placed) {
        return marks().stream()
                .filter(mark -> !placed.contains(mark.number()))
                .filter(mark -> !(mark.run() instanceof Run.Emph))
                .toList();
    }
}
