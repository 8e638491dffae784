package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.words.Words;

/**
 * How a letter opens: from which office, to whom, on which day, about which case. It names nobody's home: what goes on the
 * envelope is not printed on the sheet inside.
 */
final class Letterheads {
    private final Report report;
    private final CaseFile file;
    private final Recipient recipient;
    private final Words words;

    Letterheads(Report report, CaseFile file, Recipient recipient, Words words) {
        this.report = report;
        this.file = file;
        this.recipient = recipient;
        this.words = words;
    }

    RecipientView.Letterhead of(Section opening) {
        var plain = opening.filling() == Filling.PLAIN_LETTERHEAD;
        return new RecipientView.Letterhead(
                from(), to(opening), date(), subject(opening), plain ? dear(opening) : "");
    }

    private List<String> from() {
        var author = report.author();
        return Stream.concat(author.officeAddress().lines(), Stream.of(author.officePhone()))
                .map(String::strip)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<String> to(Section opening) {
        var typed = typed();
        if (!typed.isEmpty()) return typed;
        return person(opening).map(who -> List.of(who.name())).orElseGet(this::toTheCourt);
    }

    private List<String> toTheCourt() {
        var court = file.theCase().court();
        return court.isBlank() ? List.of() : List.of(court);
    }

    /** What stands in the addressee's table, row by row. */
    private List<String> typed() {
        var lines = new ArrayList<String>();
        report.sections().stream()
                .filter(section -> section.filling() == Filling.ADDRESSEE)
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.disclosure().allows(recipient))
                .forEach(block -> lines.addAll(lines(block)));
        return lines;
    }

    private static List<String> lines(Block block) {
        var texts =
                block instanceof Block.KeyTable table
                        ? table.rows().stream().map(row -> Run.text(row.value()))
                        : Stream.of(block.text());
        return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private String subject(Section opening) {
        return opening.title();
    }

    /** A child is written to by the name they go by. */
    private String dear(Section opening) {
        return person(opening)
                .map(who -> who.isSubjectChild() ? who.firstName() : who.name())
                .map(name -> words.text("documents.letter.dear", name))
                .orElse(words.text("documents.letter.dearAll"));
    }

    private Optional<Person> person(Section opening) {
        return opening.about().flatMap(file::person);
    }

    private String date() {
        return report.finishedAt()
                .map(at -> Days.of(at, words))
                .orElse(words.text("documents.letter.undated"));
    }
}
