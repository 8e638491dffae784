package org.tyst.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import org.tyst.reports.RecipientView;

/** The first page: a front sheet, or how a letter opens. Whose copy it is, what it is, which case, and what may be done with it. */
final class Front {
    private final Document document;
    private final Look look;
    private final Tables tables;

    Front(Document document, Look look, Tables tables) {
        this.document = document;
        this.look = look;
        this.tables = tables;
    }

    /** Whether what follows begins on a page of its own. */
    boolean write(RecipientView view) {
        if (view.front().letter().isPresent())
            new Letter(document, look, tables).write(view, view.front().letter().get());
        else sheet(view);
        return view.front().letter().isEmpty();
    }

    private void sheet(RecipientView view) {
        var front = view.front();
        document.add(look.bold(13, front.organisation()).setFontColor(Look.QUIET));
        document.add(title(front.title()));
        document.add(variant(view.marks().variant()));
        document.add(tables.rows(front.rows(), Look.TABLE));
        document.add(notice(front, look));
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

    static Div notice(RecipientView.FrontSheet front, Look look) {
        var box = new Div().setBackgroundColor(Look.TINT).setPadding(10).setKeepTogether(true);
        box.setBorderTop(new SolidBorder(Look.ACCENT, 1));
        box.add(look.bold(Look.TABLE, front.noticeTitle()).setMarginBottom(4));
        var sentence = new Sentence(look);
        for (var notice : front.notices())
            box.add(sentence.of(List.of(notice), Look.SMALL + 0.5f).setMarginBottom(4));
        return box;
    }
}
