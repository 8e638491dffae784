package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.PersonId;
import org.tyst.words.Words;

/**
 * Somebody who may be given a copy of a document, as the document says itself. A report is for the court and the parties, and a
 * child may be given some sections of it; a letter is for whom it is written to, and for nobody else outside.
 *
 * @param meant whether it is for them: they have their copy without being asked for
 */
public record Reader(Recipient recipient, boolean meant) {
    /** First those it is meant for, last the author's own organisation. */
    public static List<Reader> of(Report report, CaseFile file) {
        var internal = new Recipient.Internal(organisation(report));
        return Stream.concat(outside(report, file), Stream.of(new Reader(internal, false)))
                .toList();
    }

    /** The sections that a child may be given: what the author wrote, and never a table of the report's own. */
    public static List<Section> forAChild(Report report) {
        return report.sections().stream()
                .filter(section -> section.filling() == Filling.AUTHOR)
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    /** Of a report a child's copy is made of chosen sections; a letter to a child goes whole. */
    public static boolean choosesSections(Report report, Recipient recipient) {
        return recipient instanceof Recipient.Child && !Furniture.isLetter(report);
    }

    private static Stream<Reader> outside(Report report, CaseFile file) {
        var person = Furniture.opening(report).flatMap(Section::about);
        if (person.isPresent()) return person(file, person.get()).map(Reader::meantFor).stream();
        var agency = agency(report);
        if (agency.isPresent()) return agency.map(Reader::meantFor).stream();
        var parties = Recipient.of(file).stream().map(Reader::meantFor);
        return Furniture.isLetter(report) ? parties : Stream.concat(parties, children(file));
    }

    private static Reader meantFor(Recipient recipient) {
        return new Reader(recipient, true);
    }

    private static Stream<Reader> children(CaseFile file) {
        return Recipient.children(file).stream().map(child -> new Reader(child, false));
    }

    /** Whoever has left the case since is written to no more. */
    private static Optional<Recipient> person(CaseFile file, PersonId id) {
        var child =
                Recipient.children(file).stream()
                        .filter(one -> one.person().equals(id))
                        .map(Recipient.class::cast);
        var party =
                Recipient.parties(file).stream()
                        .filter(one -> one.person().equals(id))
                        .map(Recipient.class::cast);
        return Stream.concat(child, party).findFirst();
    }

    private static Optional<Recipient> agency(Report report) {
        return report.sections().stream()
                .filter(section -> section.filling() == Filling.ADDRESSEE)
                .findFirst()
                .map(section -> new Recipient.Agency(firstLine(section)));
    }

    private static String firstLine(Section addressee) {
        return addressee.blocks().stream()
                .filter(Block.KeyTable.class::isInstance)
                .flatMap(table -> ((Block.KeyTable) table).rows().stream())
                .map(row -> Run.text(row.value()).strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(addressee.title());
    }

    private static String organisation(Report report) {
        return Words.in(report.language()).of("documents.organisation", report.organisation());
    }
}
