package org.tyst.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tyst.words.Language;

/** What each file begins with, shipped as XML: how things look, and how paragraphs count. */
final class ShippedParts {
    private ShippedParts() {}

    static void lay(XWPFDocument document, Language language) throws IOException {
        try (var styles = open("styles.xml");
                var numbering = open("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("A shipped part of a Word file cannot be read", e);
        }
        document.getStyles().setSpellingLanguage(language.locale().toLanguageTag());
    }

    private static InputStream open(String name) {
        var in = ShippedParts.class.getResourceAsStream("/docx/" + name);
        if (in == null) throw new IllegalStateException("/docx/" + name + " is missing");
        return in;
    }
}
