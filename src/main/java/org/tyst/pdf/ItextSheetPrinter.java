package org.tyst.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetPrinter;

/** Prints a recovery sheet: one page, in memory, and read back, because a sheet with a wrong letter opens nothing. */
public final class ItextSheetPrinter implements SheetPrinter {
    @Override
    public byte[] print(RecoverySheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new BothStandards(out, sheet.title(), sheet.language().locale());
                var document = new Document(pdf, PageSize.A4, false)) {
            new SheetBody(document, new Look(new TypeCase())).write(sheet);
        }
        return legible(out.toByteArray(), sheet);
    }

    private static byte[] legible(byte[] pdf, RecoverySheet sheet) {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            if (document.getNumberOfPages() != 1
                    || !sheet.code().groups().stream().allMatch(text::contains))
                throw new IllegalStateException("The recovery sheet did not come out as it must");
            return pdf;
        } catch (IOException e) {
            throw new IllegalStateException("What was just printed cannot be read", e);
        }
    }
}
