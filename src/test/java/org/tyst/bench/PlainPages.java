package org.tyst.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tyst.reports.RecipientView;

/** The least that can be done with the words of a copy: lines on pages, without tags, tables, marks or a check. */
final class PlainPages {
    private static final String FACE = "resources/fonts/NotoSans-Regular.ttf";
    private static final float SIZE = 12;
    private static final float LEADING = 17.4f;
    private static final int LETTERS = 76;
    private static final int LINES = 38;

    private PlainPages() {}

    static byte[] print(RecipientView view) throws IOException {
        try (var document = new PDDocument();
                var face = new TTFParser().parse(new RandomAccessReadBufferedFile(FACE))) {
            face.setEnableGsub(false);
            var font = PDType0Font.load(document, face, true);
            var lines = ViewText.of(view).flatMap(text -> ViewText.broken(text, LETTERS)).toList();
            for (var from = 0; from < lines.size(); from += LINES)
                page(document, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, PDType0Font font, Iterable<String> lines)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(62, 750);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
