package org.tyst.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.chronology.Timeline;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Span;

/**
 * What was asked to be printed, each sentence whole. Searched beside the finished file: no page end and no layout stands in it, and
 * what both miss is not there.
 */
record Wording(List<Haystack> sentences) {
    Wording {
        sentences = List.copyOf(sentences);
    }

    static Wording of(RecipientView view) {
        return new Wording(texts(view).map(Haystack::of).toList());
    }

    /** Each sentence, and each cell. */
    static Stream<String> texts(RecipientView view) {
        var front = view.front();
        return Stream.of(
                        Stream.of(view.title(), view.marks().header(), view.marks().footer()),
                        lines(front.rows()),
                        front.letter().stream().flatMap(RecipientView.Letterhead::lines),
                        sentences(front.notices()),
                        view.pieces().stream().flatMap(Wording::of))
                .flatMap(text -> text);
    }

    /** What the reading of the file found, and what it missed. */
    CheckResult check(CheckResult read, CheckList list) {
        var found = new ArrayList<>(read.findings());
        if (!list.expected()) list.withheld().forEach(value -> addIfNew(found, found(value, list)));
        list.foreign()
                .filter(entry -> holds(entry.fragment()))
                .forEach(entry ->
                        addIfNew(found, List.of(entry.found(CopyFinding.Where.PAGE, List.of()))));
        return read.and(found.stream().skip(read.findings().size()));
    }

    /** The withheld details that stand in it, whole or in a part that tells them. */
    List<CheckList.Value> carried(CheckList list) {
        return list.withheld().stream()
                .filter(value -> list.telling(value).stream().anyMatch(this::holds))
                .toList();
    }

    private List<CopyFinding> found(CheckList.Value value, CheckList list) {
        var kind = value.kind();
        var page = CopyFinding.Where.PAGE;
        if (list.telling(value).stream().anyMatch(this::holds))
            return List.of(new CopyFinding.Withheld(kind, value.masked(), page, List.of()));
        return list.worthALook(value).stream().anyMatch(this::holds)
                ? List.of(new CopyFinding.LookAt(kind, value.masked(), page, List.of()))
                : List.of();
    }

    private static void addIfNew(List<CopyFinding> found, List<CopyFinding> more) {
        more.stream()
                .filter(one -> found.stream().noneMatch(one::saysNoMoreThan))
                .forEach(found::add);
    }

    private boolean holds(Fragment part) {
        return sentences.stream().anyMatch(part::in);
    }

    static Stream<String> of(Piece piece) {
        return switch (piece) {
            case Piece.Head it -> Stream.of(it.text());
            case Piece.Numbered it -> sentences(it.spans());
            case Piece.Quote it ->
                    Stream.of(
                                    sentences(it.leadIn()),
                                    Stream.of(it.words().text()),
                                    it.translation().map(Span::text).stream())
                            .flatMap(text -> text);
            case Piece.Bulleted it ->
                    Stream.concat(
                            sentences(it.leadIn()),
                            it.items().stream().flatMap(Wording::sentences));
            case Piece.Grid it -> grid(it);
            case Piece.Note it -> sentences(it.spans());
            case Piece.Withheld it -> Stream.of(it.text());
            case Piece.Family it -> Stream.concat(Stream.of(it.caption()), it.said().stream());
            case Piece.Events it -> events(it);
            case Piece.NewPage _ -> Stream.empty();
            case Piece.Signature it -> Stream.concat(sentences(it.declaration()), lines(it.rows()));
        };
    }

    /** What is written beside an event is a part of its sentence. */
    private static Stream<String> events(Piece.Events events) {
        return Stream.of(
                        Stream.of(events.caption()),
                        events.lanes().stream().map(Timeline.Row::name),
                        events.told().stream().map(Piece.Told::text))
                .flatMap(text -> text);
    }

    /** Each cell, and each row as it is read across. */
    private static Stream<String> grid(Piece.Grid grid) {
        var rows = grid.rows().stream().map(row -> row.stream().map(Piece.Cell::spans).toList());
        var words =
                rows.flatMap(cells ->
                        Stream.concat(
                                cells.stream().flatMap(Wording::sentences),
                                Stream.of(
                                        cells.stream()
                                                .flatMap(Wording::sentences)
                                                .collect(Collectors.joining(" ")))));
        return Stream.of(Stream.of(grid.caption()), grid.header().stream(), words)
                .flatMap(text -> text);
    }

    /** A row's lines together: an address stands on several. */
    private static Stream<String> lines(List<Piece.Row> rows) {
        return rows.stream().map(row -> row.label() + " " + String.join(" ", row.lines()));
    }

    /** The sentence as it runs on past its footnotes; then each footnote. */
    private static Stream<String> sentences(List<Span> spans) {
        var running =
                spans.stream()
                        .filter(span -> !(span instanceof Span.Footnote))
                        .map(Span::text)
                        .collect(Collectors.joining());
        var notes = spans.stream().filter(Span.Footnote.class::isInstance).map(Span::text);
        return Stream.concat(Stream.of(running), notes);
    }
}
