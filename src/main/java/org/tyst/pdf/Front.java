package org.tyst.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import org.tyst.reports.RecipientView;

/** The front sheet: whose copy it is, what it is, which case, and what may be done with it. */
final class Front {
    private final Document document;
    private final Look look;
    private final Tables tables;

    Front(Document document, Look look, Tables tables) {
        this.document = document;
        this.look = look;
        this.tables = tables;
    }

    void write(RecipientView view) {
        var front = view.front();
        document.add(look.bold(13, front.organisation()).setFontColor(Look.QUIET));
        document.add(title(front.title()));
        document.add(variant(view.marks().variant()));
        document.add(tables.rows(front.rows(), Look.TABLE));
        document.add(notice(front));
    }

    private Paragraph title(String text) {
        var title =
                look.bold(27, text).setFontColor(Look.ACCENT).setFixedLeading(32).setMarginTop(2);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        return title;
    }

    private Paragraph variant(String text) {
        return look.bold(Look.TABLE, text)
                .setFixedLeading(15)
                .setFontColor(Look.INK)
                .setBorderLeft(Look.BAR)
                .setPaddingLeft(9)
                .setMarginTop(8)
                .setMarginBottom(10);
    }

    private Div notice(RecipientView.FrontSheet front) {
        var box = new Div().setBackgroundColor(Look.TINT).setPadding(10).setKeepTogether(true);
        box.setBorderTop(new SolidBorder(Look.ACCENT, 1));
        box.add(look.bold(Look.TABLE, front.noticeTitle()).setMarginBottom(4));
        var sentence = new Sentence(look);
        for (var notice : front.notices())
            box.add(sentence.of(List.of(notice), Look.SMALL + 0.5f).setMarginBottom(4));
        return box;
    }
}
