package org.tyst.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.List;
import org.tyst.reports.RecipientView;
import org.tyst.reports.RecipientView.Letterhead;

/** How a letter opens: our office, to whom, the day, what it is about; and in a letter about a case, which case. */
final class Letter {
    private final Document document;
    private final Look look;
    private final Tables tables;

    Letter(Document document, Look look, Tables tables) {
        this.document = document;
        this.look = look;
        this.tables = tables;
    }

    void write(RecipientView view, Letterhead letter) {
        var front = view.front();
        document.add(office(front.organisation(), letter.from()));
        document.add(block(letter.to()).setMarginTop(14));
        document.add(look.text(Look.BODY, letter.date()).setMarginTop(12).setMarginBottom(12));
        if (!letter.greeting().isBlank())
            document.add(look.text(Look.BODY, letter.greeting()).setMarginBottom(4));
        document.add(subject(letter.subject()));
        if (!front.rows().isEmpty()) document.add(tables.rows(front.rows(), Look.TABLE));
        if (!front.notices().isEmpty()) document.add(Front.notice(front, look));
    }

    private Div office(String organisation, List<String> lines) {
        var office = new Div().setTextAlignment(TextAlignment.RIGHT);
        office.add(look.bold(13, organisation).setFontColor(Look.QUIET));
        lines.forEach(line -> office.add(quiet(line)));
        return office;
    }

    private Paragraph quiet(String line) {
        return look.text(Look.TABLE, line).setFontColor(Look.QUIET);
    }

    private Div block(List<String> lines) {
        var block = new Div();
        lines.forEach(line -> block.add(look.text(Look.BODY, line)));
        return block;
    }

    private Paragraph subject(String text) {
        var subject =
                look.bold(17, text)
                        .setFontColor(Look.ACCENT)
                        .setFixedLeading(22)
                        .setMarginTop(10)
                        .setMarginBottom(8);
        subject.getAccessibilityProperties().setRole(StandardRoles.H1);
        return subject;
    }
}
