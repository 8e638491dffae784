package org.tyst.pdf;

import static java.util.stream.Collectors.joining;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Span;

/**
 * Counts the words of a copy and the words on its pages. A layout library that has no room for a line drops it without a sound;
 * a report that lost a sentence must not leave, so printing fails instead.
 */
final class NothingLost {
    private static final String TURNED = "\\p{IsHebrew}\\p{IsArabic}";

    /** Words from right to left are turned round where they meet others, without a space between: they count apart. */
    private static final Pattern WORD =
            Pattern.compile("[" + TURNED + "]+|[\\p{L}\\p{M}\\p{N}&&[^" + TURNED + "]]+");

    /** Marks of where a word may break or which way it runs; a page shows them or not. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\u034F]+");

    private NothingLost() {}

    /** The words that stand more often in the copy than on the pages; empty when nothing is lost. */
    static List<String> missing(RecipientView view, List<String> readings) {
        var read = readings.stream().map(List::of).map(NothingLost::counted).toList();
        return counted(texts(view)).entrySet().stream()
                .filter(word -> mostOften(word.getKey(), read) < word.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Of words that seem lost, those that are. Beside words from the right a word may run two ways, such as a number with its unit, and a
     * line may end between the two: then its letters stand one after the other along the tags, with a space among them.
     */
    static List<String> notTorn(List<String> words, RecipientView view, String asTagged) {
        var wanted = texts(view);
        var all = close(String.join(" ", wanted));
        var turned = close(wanted.stream().filter(NothingLost::isTurned).collect(joining(" ")));
        var read = close(asTagged);
        return words.stream()
                .filter(word -> !turned.contains(word) || times(word, read) < times(word, all))
                .toList();
    }

    private static boolean isTurned(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static String close(String text) {
        return composed(text).replaceAll("[\\s\\p{Z}]+", "");
    }

    private static int times(String word, String text) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    private static int mostOften(String word, List<Map<String, Integer>> readings) {
        return readings.stream().mapToInt(reading -> reading.getOrDefault(word, 0)).max().orElse(0);
    }

    private static Map<String, Integer> counted(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(composed(text)).results().map(MatchResult::group);
    }

    /** A pasted ligature is one sign or two letters, as each reader likes. */
    private static String composed(String text) {
        return TypeCase.drawable(
                Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC));
    }

    /** All that must be on the pages. */
    static List<String> texts(RecipientView view) {
        var texts = new ArrayList<String>();
        if (!view.isPart()) front(texts, view.front());
        view.pieces().forEach(piece -> add(texts, piece));
        return texts;
    }

    private static void front(List<String> texts, RecipientView.FrontSheet front) {
        front.letter()
                .ifPresentOrElse(
                        letter -> letter.lines().forEach(texts::add),
                        () -> texts.add(front.title()));
        front.rows().forEach(row -> texts.addAll(row.lines()));
        add(texts, front.notices());
    }

    private static void add(List<String> texts, Piece piece) {
        switch (piece) {
            case Piece.Head it -> texts.add(it.text());
            case Piece.Numbered it -> add(texts, it.spans());
            case Piece.Quote it -> add(texts, it);
            case Piece.Bulleted it -> {
                add(texts, it.leadIn());
                it.items().forEach(item -> add(texts, item));
            }
            case Piece.Grid it -> {
                texts.add(it.caption());
                it.rows().forEach(row -> row.forEach(cell -> add(texts, cell.spans())));
            }
            case Piece.Note it -> add(texts, it.spans());
            case Piece.Withheld it -> texts.add(it.text());
            case Piece.Family it -> texts.add(it.caption());
            case Piece.Events it -> texts.add(it.caption());
            case Piece.NewPage _ -> {}
            case Piece.Signature it -> {
                add(texts, it.declaration());
                it.rows().forEach(row -> texts.addAll(row.lines()));
            }
        }
    }

    private static void add(List<String> texts, Piece.Quote quote) {
        add(texts, quote.leadIn());
        texts.add(quote.words().text());
        quote.translation().map(Span::text).ifPresent(texts::add);
    }

    /** The sentence as it runs on, for a word may stand half in one span and half in the next; each footnote apart. */
    private static void add(List<String> texts, List<Span> spans) {
        var running = new StringBuilder();
        for (var span : spans)
            switch (span) {
                case Span.Footnote note -> texts.add(note.text());
                case Span.Words _, Span.Emph _, Span.Lang _ -> running.append(span.text());
            }
        texts.add(running.toString());
    }
}
