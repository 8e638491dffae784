package org.tyst.cases.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Family;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Relation;
import org.tyst.cases.family.Drawing.Cut;
import org.tyst.cases.family.Drawing.Figure;
import org.tyst.fixtures.BigFamilies;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.words.Language;
import org.tyst.words.Words;

class FamilyLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void putsParentsOverChildrenAndHalfSiblingsUnderTheirOwn() {
        var drawing = drawn(BigFamilies.threePartners());
        assertThat(y(drawing, "Gwen Rees")).isLessThan(y(drawing, "Megan Rees"));
        assertThat(y(drawing, "Megan Rees")).isEqualTo(y(drawing, "Lowri Bevan"));
        assertThat(y(drawing, "Alys Rees-Hale")).isEqualTo(y(drawing, "Cai Hale-Parry"));
        assertThat(x(drawing, "Alys Rees-Hale")).isLessThan(x(drawing, "Tomos Rees-Hale"));
        assertThat(drawing.strokes()).extracting(Drawing.Stroke::cut).contains(Cut.ONE, Cut.TWO);
        assertThat(figure(drawing, "Sam Quill").dashed()).isTrue();
        assertThat(figure(drawing, "Olwen Rees").died()).isTrue();
        assertThat(figure(drawing, "Alys Rees-Hale").subject()).isTrue();
    }

    @Test
    void letsNobodyStandOnAnotherAndIsTheSameEveryTime() {
        for (var file :
                List.of(
                        BigFamilies.threePartners(),
                        BigFamilies.thirty(),
                        BigFamilies.circle(),
                        ReesAndHale.file())) {
            var drawing = drawn(file);
            assertThat(drawing.figures()).hasSize(file.people().size());
            assertNobodyStandsOnAnother(drawing);
            assertThat(drawn(file)).isEqualTo(drawing);
        }
        assertThat(drawn(new BigFamilies().file()).figures()).isEmpty();
    }

    /** Grandparents whose own child is not told, and an aunt: their ties go round the names of the row between. */
    @Test
    void noLineRunsThroughWhatIsWrittenUnderAnybody() {
        var family = new BigFamilies();
        for (var name : List.of("Nain Rees", "Taid Rees")) family.adult(name, "female", 1950);
        for (var name : List.of("Megan Rees", "Dafydd Hale")) family.adult(name, "", 1985);
        for (var name : List.of("Alys", "Tomos", "Carys")) {
            family.child(name, "", 2017);
            for (var parent : List.of("Megan Rees", "Dafydd Hale"))
                family.tie(parent, Relation.PARENT, name);
            for (var old : List.of("Nain Rees", "Taid Rees"))
                family.tie(old, Relation.GRANDPARENT, name);
        }
        for (var file : List.of(family.file(), BigFamilies.threePartners(), BigFamilies.thirty()))
            assertNoLineCrossesWords(drawn(file));
    }

    private static void assertNoLineCrossesWords(Drawing drawing) {
        for (var stroke : drawing.strokes())
            for (var at = 1; at < stroke.points().size(); at++) {
                var from = stroke.points().get(at - 1);
                var to = stroke.points().get(at);
                assertThat(drawing.figures())
                        .as("%s to %s", from, to)
                        .noneMatch(figure -> crossesWords(from, to, figure));
            }
    }

    private static boolean crossesWords(Drawing.Point from, Drawing.Point to, Figure figure) {
        var words =
                new Rectangle2D.Double(
                        figure.at().x() - 55,
                        figure.at().y() + figure.half() + 8,
                        110,
                        17 * figure.lines().size());
        return words.intersectsLine(from.x(), from.y(), to.x(), to.y());
    }

    @Test
    void frameOfAHomeTakesInNobodyElse() {
        var drawing = drawn(BigFamilies.threePartners());
        assertThat(drawing.outlines())
                .extracting(Drawing.Outline::name)
                .contains("Home of Lowri Bevan");
    }

    @Test
    void arrowsFollowParentsAndChildrenAndGoAlongTheRow() {
        var picture = picture(BigFamilies.threePartners());
        var walk = new FamilyWalk(picture, FamilyLayout.of(picture));
        var alys = BigFamilies.id("Alys Rees-Hale");
        assertThat(walk.start()).contains(alys);
        var parent = walk.from(alys, FamilyWalk.Step.UP).orElseThrow();
        assertThat(parent).isIn(BigFamilies.id("Megan Rees"), BigFamilies.id("Dafydd Hale"));
        assertThat(walk.from(alys, FamilyWalk.Step.RIGHT))
                .contains(BigFamilies.id("Tomos Rees-Hale"));
        assertThat(walk.from(BigFamilies.id("Olwen Rees"), FamilyWalk.Step.UP)).isEmpty();
    }

    @Test
    void saysInSentencesWhatItDraws() {
        var said = new FamilySentences(picture(BigFamilies.threePartners()), words()).all();
        assertThat(said)
                .filteredOn(lines -> lines.name().startsWith("Megan"))
                .singleElement()
                .extracting(FamilySentences.Lines::text)
                .asString()
                .contains(
                        "Divorced from Dafydd Hale",
                        "Mother of Alys Rees-Hale, Tomos Rees-Hale",
                        "Daughter of Gwen Rees, Ifor Rees",
                        "Home of Megan Rees");
    }

    @Test
    void drawsNothingThatIsWithheld() {
        var family = new BigFamilies().child("Alys", "female", 2017).adult("Foster carer", "", 0);
        var file = family.tie("Foster carer", Relation.CARER, "Alys").file();
        assertThat(picture(file).bonds()).hasSize(1);
        assertThat(picture(withheld(file)).bonds()).isEmpty();
    }

    private static void assertNobodyStandsOnAnother(Drawing drawing) {
        for (var one : drawing.figures())
            for (var other : drawing.figures())
                if (!one.equals(other) && one.at().y() == other.at().y())
                    assertThat(Math.abs(one.at().x() - other.at().x()))
                            .isGreaterThanOrEqualTo(FamilyLayout.APART - 0.001);
        assertThat(drawing.figures())
                .allMatch(one -> one.at().x() > 0 && one.at().x() < drawing.width());
    }

    private static CaseFile withheld(CaseFile file) {
        var ties = file.family().ties().stream().map(FamilyLayoutTest::withheld).toList();
        return file.with(new Family(ties, List.of()));
    }

    private static FamilyTie withheld(FamilyTie tie) {
        return new FamilyTie(
                tie.id(),
                tie.caseId(),
                tie.one(),
                tie.other(),
                tie.relation(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private static FamilyPicture picture(CaseFile file) {
        return new FamilyReading(file, Namesakes.among(List.of()), words(), TODAY).all();
    }

    private static Drawing drawn(CaseFile file) {
        return FamilyLayout.of(picture(file));
    }

    private static Words words() {
        return Words.in(Language.ENGLISH);
    }

    private static Figure figure(Drawing drawing, String name) {
        return drawing.figure(BigFamilies.id(name)).orElseThrow();
    }

    private static double x(Drawing drawing, String name) {
        return figure(drawing, name).at().x();
    }

    private static double y(Drawing drawing, String name) {
        return figure(drawing, name).at().y();
    }
}
