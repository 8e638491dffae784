package org.tyst.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tyst.reports.GlyphCover;
import org.tyst.reports.Printed;
import org.tyst.reports.RecipientView;
import org.tyst.reports.ReportPrinter;

/** Prints one recipient's copy with iText, wholly in memory. One at a time: the faces are shared. */
public final class ItextPrinter implements ReportPrinter {
    @Override
    public synchronized Printed print(RecipientView view) {
        var out = new ByteArrayOutputStream();
        int pages;
        try (var pdf = new BothStandards(out, view.title(), view.language().locale());
                var document = new Document(pdf, PageSize.A4, false)) {
            var look = new Look(new TypeCase());
            new Body(document, look, view.language().locale()).write(view);
            new Furniture(pdf, look, view).draw();
            pages = pdf.getNumberOfPages();
        }
        return whole(view, Printed.of(out.toByteArray(), pages, Typeface.NAMES));
    }

    @Override
    public GlyphCover cover() {
        return new Cover();
    }

    /** The first document takes a second, the next a tenth: so the first is one that nobody waits for. */
    public void wake() {
        try (var pdf = new BothStandards(new ByteArrayOutputStream(), "-", Locale.UK);
                var document = new Document(pdf, PageSize.A4)) {
            document.add(new Look(new TypeCase()).text(Look.BODY, "-"));
        }
    }

    private static Printed whole(RecipientView view, Printed printed) {
        var missing = missing(view, printed.bytes());
        if (!missing.isEmpty())
            throw new IllegalStateException(
                    missing.size() + " words were lost in printing " + view.document());
        return printed;
    }

    private static List<String> missing(RecipientView view, byte[] pdf) {
        var missing = NothingLost.missing(view, readings(pdf));
        if (missing.isEmpty()) return missing;
        var tagged = asTagged(pdf);
        var all = new ArrayList<>(readings(pdf));
        all.add(tagged);
        return NothingLost.notTorn(NothingLost.missing(view, all), view, tagged);
    }

    /** In the order of the file and in that of the page: in one of them a number may be read as part of a neighbour. */
    private static List<String> readings(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return List.of(text(document, false), text(document, true));
        } catch (IOException e) {
            throw new IllegalStateException("What was just printed cannot be read", e);
        }
    }

    /** Words that run from right to left are turned round by whoever reads a page; along its tags they stand as they were written. */
    private static String asTagged(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(" ", TaggedText.of(document).flows());
        } catch (IOException e) {
            throw new IllegalStateException("What was just printed cannot be read", e);
        }
    }

    private static String text(PDDocument document, boolean asSeen) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(asSeen);
        return stripper.getText(document);
    }
}
