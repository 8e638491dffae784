package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;

/** The withheld details, for the court alone. A party copy has not even the heading. */
final class CourtAnnex {
    private final Making making;

    CourtAnnex(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces(WithheldDetails withheld) {
        if (!(making.recipient() instanceof Recipient.Court) || withheld.byPoint().isEmpty())
            return Stream.empty();
        var rows = new ArrayList<List<Piece.Cell>>();
        for (var point : making.material().file().contactPoints())
            withheld(point, withheld).ifPresent(rows::add);
        return Stream.of(
                new Piece.NewPage(),
                new Piece.Head(1, making.words().text("documents.courtOnly.title")),
                new Piece.Note(
                        List.of(new Span.Words(making.words().text("documents.courtOnly.text")))),
                making.grid(
                        "courtOnly", List.of("person", "kind", "detail"), rows, List.of(4, 3, 7)));
    }

    private Optional<List<Piece.Cell>> withheld(ContactPoint point, WithheldDetails withheld) {
        var name = making.material().file().person(point.person()).map(Person::name).orElse("");
        return withheld.of(point.id())
                .map(detail ->
                        Making.cells(
                                name, making.words().of("documents.kind", point.kind()), detail));
    }
}
