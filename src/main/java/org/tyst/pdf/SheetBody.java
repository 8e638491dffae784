package org.tyst.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import java.util.List;
import org.tyst.people.RecoverySheet;

/** The one page of a recovery sheet: what it is, the code as large as a tired eye needs it, and where to keep it. */
final class SheetBody {
    private static final float CODE = 26;
    private static final float CODE_LEADING = 40;
    private static final int GROUPS_A_LINE = 3;
    private static final float NUMBER_COLUMN = 20;
    private static final float GROUP_COLUMN = 148;

    private final Document document;
    private final Look look;

    SheetBody(Document document, Look look) {
        this.document = document;
        this.look = look;
        document.setFont(look.type().font(Typeface.REGULAR));
        document.setMargins(56, Look.SIDE, 48, Look.SIDE);
    }

    void write(RecoverySheet sheet) {
        document.add(heading(27, sheet.title(), StandardRoles.H1).setMarginBottom(4));
        document.add(look.text(Look.BODY, sheet.purpose()).setMarginBottom(10));
        for (var line : sheet.about()) document.add(about(line));
        document.add(code(sheet));
        for (var part : sheet.parts()) document.add(part(part));
        document.add(look.text(Look.SMALL, sheet.foot()).setFontColor(Look.QUIET).setMarginTop(10));
    }

    private Paragraph about(RecoverySheet.Line line) {
        var row = look.bold(Look.BODY, line.name() + ": ");
        return look.add(row, line.value(), Typeface.REGULAR);
    }

    private Div code(RecoverySheet sheet) {
        var box = new Div().setKeepTogether(true).setBackgroundColor(Look.TINT).setPadding(14);
        box.setBorder(new SolidBorder(Look.ACCENT, 1.6f)).setMarginTop(12).setMarginBottom(4);
        box.getAccessibilityProperties().setRole(StandardRoles.SECT);
        box.add(heading(13.5f, sheet.codeTitle(), StandardRoles.H2).setMarginBottom(6));
        var groups = sheet.code().groups();
        for (int from = 0; from < groups.size(); from += GROUPS_A_LINE)
            box.add(line(groups, from, Math.min(groups.size(), from + GROUPS_A_LINE)));
        return box.add(look.text(Look.TABLE, sheet.codeHint()).setMarginTop(8));
    }

    /** Each group has its small number before it, as it has on the screen. */
    private Paragraph line(List<String> groups, int from, int to) {
        var line = look.text(CODE).setFixedLeading(CODE_LEADING);
        for (int i = 0; i < to - from; i++) {
            if (i > 0) line.add(new Tab());
            line.addTabStops(
                    new TabStop(i * GROUP_COLUMN), new TabStop(i * GROUP_COLUMN + NUMBER_COLUMN));
            line.add(look.symbol((from + i + 1) + " ", Look.BODY)).add(new Tab());
            look.add(line, groups.get(from + i), Typeface.BOLD);
        }
        return line;
    }

    private Div part(RecoverySheet.Part part) {
        var whole = new Div().setKeepTogether(true).setMarginTop(10);
        whole.getAccessibilityProperties().setRole(StandardRoles.SECT);
        whole.add(heading(13.5f, part.heading(), StandardRoles.H2).setMarginBottom(3));
        for (var sentence : part.sentences())
            whole.add(look.text(Look.TABLE + 0.5f, sentence).setMarginBottom(3));
        return whole;
    }

    private Paragraph heading(float size, String text, String role) {
        var heading = look.bold(size, text).setFontColor(Look.ACCENT).setFixedLeading(size * 1.25f);
        heading.getAccessibilityProperties().setRole(role);
        return heading;
    }
}
