package org.tyst.reports.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.reports.Run;
import org.tyst.words.Language;

class WritingAReportTest {
    private static final String SECTION = "options";

    private final Report empty = Reports.begun("section-7", Language.ENGLISH);
    private final Passages passages = new Passages(DRAFTING);

    @Test
    void anUndoTakesBackASentenceAndARedoBringsItAgain() {
        var history = new History();
        var block = DRAFTING.paragraph("");
        var report =
                history.does(
                        Edit.at(block.id(), Edit.Kind.ADDING, it -> it.append(SECTION, block)),
                        empty);
        for (var typed : typedOneByOne("I saw her. She was well."))
            report = history.does(typing(block.id(), typed), report);

        assertThat(text(history.undo().orElseThrow().before(), block.id())).isEqualTo("I saw her.");
        assertThat(text(history.undo().orElseThrow().before(), block.id())).isEmpty();
        assertThat(history.undo().orElseThrow().before()).isEqualTo(empty);
        assertThat(history.undo()).isEmpty();
        history.redo();
        history.redo();
        assertThat(text(history.redo().orElseThrow().after(), block.id()))
                .isEqualTo("I saw her. She was well.");
    }

    @Test
    void whatWasTakenFromTheRecordKeepsItsSourceInBothHalves() {
        var told = DRAFTING.fromStatement(empty, AFiledFamily.MOTHER_SAID, AFiledFamily.material());
        var report = empty.append(SECTION, told);
        var cut = passages.split(report, told.id(), 20);

        assertThat(cut.report().section(SECTION).orElseThrow().blocks())
                .hasSize(2)
                .allSatisfy(half -> assertThat(half.ownSources()).hasSize(1));
        assertThat(Passages.join(cut.report(), cut.at()))
                .isInstanceOfSatisfying(
                        Passages.Joining.Joined.class,
                        one ->
                                assertThat(text(one.written().report(), told.id()).replace(" ", ""))
                                        .isEqualTo(told.text().replace(" ", "")));
    }

    @Test
    void aParagraphOfTheAuthorIsNeverPutToOneFromTheRecord() {
        var told = DRAFTING.fromStatement(empty, AFiledFamily.MOTHER_SAID, AFiledFamily.material());
        var own = DRAFTING.paragraph("I think so too.");
        assertThat(Passages.join(empty.append(SECTION, told).append(SECTION, own), own.id()))
                .isEqualTo(new Passages.Joining.Refused(Passages.Why.OTHER_SOURCE));
    }

    @Test
    void anAnswerToTheCourtGoesWithTheParagraphThatIsPutToAnother() {
        var first = DRAFTING.paragraph("Yes.");
        var second = DRAFTING.paragraph("With a condition.");
        var report = empty.append(SECTION, first).append(SECTION, second).answer(1, second.id());
        assertThat(Passages.join(report, second.id()))
                .isInstanceOfSatisfying(
                        Passages.Joining.Joined.class,
                        one ->
                                assertThat(one.written().report().answers())
                                        .extracting(answer -> answer.block())
                                        .containsExactly(first.id()));
    }

    @Test
    void replacingLeavesAChildsWordsAndWhatIsQuotedAsTheyAre() {
        var child = DRAFTING.fromStatement(empty, AFiledFamily.TOMOS_SAID, AFiledFamily.material());
        var own = DRAFTING.paragraph("Dad came. His father said “Dad is here”. Dad left.");
        var report = empty.append(SECTION, child).append(SECTION, own);
        var replaced = new Searching("dad", true).replaceAll(report, "Mr Hale");

        assertThat(replaced.changed()).isEqualTo(2);
        assertThat(replaced.left()).isEqualTo(3);
        assertThat(text(replaced.report(), own.id()))
                .isEqualTo("Mr Hale came. His father said “Dad is here”. Mr Hale left.");
        assertThat(replaced.report().block(child.id())).contains(child);
    }

    @Test
    void aCitationStaysWithTheSentenceThatItFollows() {
        var source =
                DRAFTING.fromFact(empty, AFiledFamily.POLICE, AFiledFamily.material())
                        .ownSources()
                        .findFirst()
                        .orElseThrow();
        var cited = Footnotes.cite(DRAFTING.paragraph("The police came. They left."), 16, source);
        var earlier = Retyping.retyped(cited, "The police came at night. They left.");
        var typed = Retyping.retyped(earlier, "The police came at night. They left. I was told.");
        assertThat(Retyping.runs(typed).orElseThrow())
                .containsExactly(
                        new Run.Words("The police came at night."),
                        new Run.Cite(source),
                        new Run.Words(" They left. I was told."));
    }

    @Test
    void pointsAreTypedAsLines() {
        var points = DRAFTING.bullets("I recommend:", List.of("one;", "two."));
        var typed = Retyping.retyped(points, "I recommend:\none;\nand a half;\ntwo.");
        assertThat(Retyping.typed(typed)).isEqualTo("I recommend:\none;\nand a half;\ntwo.");
        assertThat(((Block.Bullets) typed).items()).hasSize(3);
    }

    private static Edit typing(BlockId block, String text) {
        return Edit.at(
                block,
                Edit.Kind.TYPING,
                it -> it.replace(block, one -> Retyping.retyped(one, text)));
    }

    private static List<String> typedOneByOne(String text) {
        return IntStream.rangeClosed(1, text.length())
                .mapToObj(until -> text.substring(0, until))
                .toList();
    }

    private static String text(Report report, BlockId block) {
        return report.block(block).map(Block::text).orElse("gone");
    }
}
