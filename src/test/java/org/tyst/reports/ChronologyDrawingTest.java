package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.cases.chronology.Stretch;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;

class ChronologyDrawingTest {
    private static final Copies COPIES = new Copies(Marking.shipped());

    private final Material material =
            new Material(
                    file(),
                    List.of(AFiledFamily.interview()),
                    List.of(AFiledFamily.CONVICTION_CONTESTED));
    private final Report begun = Reports.begun("section-7", Language.ENGLISH);
    private final Block withheld = DRAFTING.fromFact(begun, AFiledFamily.POLICE, material);
    private final Report report =
            begun.append("options", DRAFTING.timeline(begun, material))
                    .append("options", withheld)
                    .label(withheld.id(), new Disclosure.CourtOnly("She is in hiding."));

    @Test
    void drawsForEachReaderWhatTheyMayReadAndNoGapWhereTheRestWas() {
        var court = drawn(new Recipient.Court("The court"));
        var father = drawn(AFiledFamily.father());
        assertThat(court.told()).hasSize(2);
        assertThat(court.told().getLast().text())
                .contains("3 May 2025: Police came", "Agency record", "Alys Rees-Hale");
        assertThat(father.toString()).doesNotContain("Police came").doesNotContain("2025");
        assertThat(Stretch.of(father.lanes()).last()).isBefore(LocalDate.of(2020, 1, 1));
        assertThat(view(AFiledFamily.father()).pieces()).anyMatch(ChronologyDrawingTest::saysSo);
        assertThat(view(new Recipient.Court("")).pieces()).noneMatch(ChronologyDrawingTest::saysSo);
    }

    @Test
    void saysFirstOfAllWhatIsContested() {
        assertThat(drawn(new Recipient.Court("")).told().getFirst().text())
                .startsWith("June 2019: Contested: Convicted of assault");
    }

    private static boolean saysSo(Piece piece) {
        return piece instanceof Piece.Note(var spans)
                && spans.toString().contains("Some events are withheld");
    }

    private Piece.Events drawn(Recipient recipient) {
        return view(recipient).pieces().stream()
                .filter(Piece.Events.class::isInstance)
                .map(Piece.Events.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private RecipientView view(Recipient recipient) {
        return COPIES.forRecipient(report, material, recipient, WithheldDetails.none());
    }

    private static CaseFile file() {
        var file = AFiledFamily.file();
        var june =
                RoughDate.between(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30), "June 2019");
        return new CaseFile(
                file.theCase(),
                file.people(),
                file.contactPoints(),
                file.hearings(),
                file.documents(),
                file.facts(),
                file.imports(),
                List.of(),
                List.of(
                        entry(june, "Convicted of assault", ReesAndHale.CONVICTION.id().value()),
                        entry(
                                RoughDate.on(LocalDate.of(2025, 5, 3)),
                                "Police came",
                                AFiledFamily.POLICE.id().value())));
    }

    private static ChronologyEntry entry(RoughDate date, String what, UUID fact) {
        return new ChronologyEntry(
                new EntryId(fact),
                ReesAndHale.CASE,
                date,
                what,
                Optional.of(new Origin(Origin.Kind.FACT, fact)),
                "Heddlu Dyfed Dychmygol",
                Optional.of(Standing.RECORDED_BY_AGENCY),
                Set.of(),
                "S. Pritchard");
    }
}
