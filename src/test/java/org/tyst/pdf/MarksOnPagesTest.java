package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Mark;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Recipient;
import org.tyst.reports.RecipientView;
import org.tyst.words.Language;

class MarksOnPagesTest {
    private static final Recipient.Party READER =
            new Recipient.Party(ReesAndHale.FATHER.id(), "Ŵ. Quill", "A");
    private static final RecipientView VIEW =
            new Copies(Marking.shipped())
                    .forParty(
                            Reports.full("section-7", Language.ENGLISH, material()),
                            material(),
                            READER);
    private static final byte[] PDF = new ItextPrinter().print(VIEW).bytes();

    @Test
    void findsThemAllOnEachPageOfADraftForAParty() {
        assertThat(lacking(PDF)).isEmpty();
    }

    @Test
    void noticesThePageThatLostItsEdges() throws IOException {
        var cut = without(2, streams -> streams.subList(0, streams.size() - 1));
        assertThat(lacking(cut))
                .containsExactly(missing(Mark.HEADER), missing(Mark.FOOTER))
                .allMatch(CopyFinding::stops);
    }

    @Test
    void noticesThePageThatLostWhatWasDrawnAcrossIt() throws IOException {
        var cut = without(2, streams -> streams.subList(2, streams.size()));
        assertThat(lacking(cut)).containsExactly(missing(Mark.DRAFT), missing(Mark.READER));
    }

    @Test
    void anothersNameIsNotTheReaders() {
        var other =
                new RecipientView.Marks(
                        VIEW.marks().header(),
                        VIEW.marks().footer(),
                        VIEW.marks().variant(),
                        VIEW.marks().draft(),
                        java.util.Optional.of("V. Quill"));
        assertThat(new ReadBack(new SteppedClock()).lacking(PDF, other))
                .singleElement()
                .isInstanceOfSatisfying(
                        CopyFinding.MarkMissing.class,
                        it -> assertThat(it.mark()).isEqualTo(Mark.READER));
    }

    @Test
    void whoCopiesTheTextGetsNoneOfWhatIsDrawnAcrossIt() throws IOException {
        try (var pdf = Loader.loadPDF(PDF)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsOnlyOnce("Quill")
                    .doesNotContain("NOT FILED");
        }
    }

    private static List<CopyFinding> lacking(byte[] pdf) {
        return new ReadBack(new SteppedClock()).lacking(pdf, VIEW.marks());
    }

    private static CopyFinding missing(Mark mark) {
        return new CopyFinding.MarkMissing(mark, List.of(2));
    }

    private static byte[] without(int number, UnaryOperator<List<PDStream>> cut)
            throws IOException {
        try (var pdf = Loader.loadPDF(PDF)) {
            var page = pdf.getPage(number - 1);
            page.setContents(cut.apply(streams(page)));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static List<PDStream> streams(PDPage page) {
        var streams = new ArrayList<PDStream>();
        page.getContentStreams().forEachRemaining(streams::add);
        return streams;
    }
}
