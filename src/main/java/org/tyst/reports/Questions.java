package org.tyst.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.reports.translating.OthersWords;
import org.tyst.reports.translating.OthersWords.Part;

/** What the court asked, word for word, and the paragraphs that answer it. */
final class Questions {
    private final Making making;

    Questions(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces() {
        if (making.report().questions().isEmpty()) return making.note("documents.questions.none");
        var rows =
                IntStream.rangeClosed(1, making.report().questions().size())
                        .mapToObj(this::question)
                        .toList();
        return Stream.of(
                making.grid(
                        "questions",
                        List.of("no", "question", "answered"),
                        rows,
                        List.of(1, 8, 3)));
    }

    private List<Piece.Cell> question(int count) {
        var text = making.report().questions().get(count - 1);
        var asked = making.others().of(OthersWords.question(count, text));
        return List.of(
                Piece.Cell.of(String.valueOf(count)),
                new Piece.Cell(asked.quoted(Part.QUESTION, text)),
                Piece.Cell.of(answers(count)));
    }

    private String answers(int question) {
        return making.report().answers().stream()
                .filter(answer -> answer.question() == question)
                .flatMap(answer -> making.numbers().of(answer.block()).stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
