package org.tyst.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Person;
import org.tyst.cases.family.FamilyLayout;
import org.tyst.cases.family.FamilyReading;
import org.tyst.cases.family.FamilySentences;
import org.tyst.words.Words;

/** The family picture for a report: those who are something to somebody, with their ages when the report was begun. */
final class FamilyBlock {
    private static final ZoneId COURT = ZoneId.of("Europe/London");

    private final CaseFile file;
    private final Words words;
    private final LocalDate day;

    FamilyBlock(CaseFile file, Words words, Instant begun) {
        this.file = file;
        this.words = words;
        this.day = LocalDate.ofInstant(begun, COURT);
    }

    Block of(BlockId id) {
        var names = Namesakes.amongNames(file.people().stream().map(Person::name).toList());
        var picture = new FamilyReading(file, names, words, day).related();
        var said =
                new FamilySentences(picture, words)
                        .all().stream().map(FamilySentences.Lines::text).toList();
        return new Block.FamilyTree(
                id,
                Disclosure.everyone(),
                words.text("family.title"),
                FamilyLayout.of(picture),
                said);
    }
}
