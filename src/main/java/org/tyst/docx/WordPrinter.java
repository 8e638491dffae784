package org.tyst.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tyst.reports.Printed;
import org.tyst.reports.RecipientView;
import org.tyst.reports.ReportPrinter;

/** Writes one recipient's copy as a file for Word. How many pages it has is Word's to say. */
public final class WordPrinter implements ReportPrinter {
    private static final String FONTS = "Arial";
    private static final int UNTOLD = 0;

    @Override
    public Printed print(RecipientView view) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            ShippedParts.lay(document, view.language());
            properties(document, view);
            new Edges(document, view.marks()).write();
            new WordBody(document).write(view);
            document.write(out);
            return Printed.of(out.toByteArray(), UNTOLD, FONTS);
        } catch (IOException e) {
            throw new IllegalStateException("A file in memory cannot be written", e);
        }
    }

    /** Neither who wrote it nor on what: a file tells what its pages tell. */
    private static void properties(XWPFDocument document, RecipientView view) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(view.title());
        core.setCreator("");
        core.setCreated(Optional.empty());
        core.getUnderlyingProperties()
                .setLanguageProperty(view.language().locale().toLanguageTag());
        document.getProperties().getExtendedProperties().setApplication("Tyst");
    }
}
