package org.tyst.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import org.tyst.reports.Piece;
import org.tyst.reports.Span;

/** Tables with header cells that say what they head, a caption, and hairlines between the rows. */
final class Tables {
    private static final int FEW = 6;
    private static final int SHORT = 700;

    private final Look look;
    private final Sentence sentence;

    Tables(Look look, Sentence sentence) {
        this.look = look;
        this.sentence = sentence;
    }

    Table grid(Piece.Grid grid) {
        var table = table(widths(grid.widths()));
        table.setCaption(caption(grid.caption()));
        for (var head : grid.header()) table.addHeaderCell(heading(head));
        for (var row : grid.rows()) addRow(table, grid, row);
        return table.setKeepTogether(isSmall(grid));
    }

    /** A few rows are read at one glance, and none of them stands alone on the next page. */
    private static boolean isSmall(Piece.Grid grid) {
        var cells = grid.rows().stream().flatMap(List::stream);
        return grid.rows().size() <= FEW
                && cells.mapToInt(cell -> Span.text(cell.spans()).length()).sum() < SHORT;
    }

    /** Labels on the left, what they name on the right. */
    Table rows(List<Piece.Row> rows, float size) {
        var table = table(new float[] {3, 7});
        for (var row : rows) {
            table.addCell(rowHead(look.bold(size, row.label()).setFontColor(Look.QUIET)));
            table.addCell(cell(row.lines().stream().map(line -> look.text(size, line)).toList()));
        }
        return table;
    }

    private void addRow(Table table, Piece.Grid grid, List<Piece.Cell> row) {
        for (var column = 0; column < row.size(); column++) {
            var paragraph = sentence.of(row.get(column).spans(), Look.TABLE);
            table.addCell(
                    column == 0 && grid.rowHeads() ? rowHead(paragraph) : cell(List.of(paragraph)));
        }
    }

    private static Table table(float[] widths) {
        return new Table(UnitValue.createPercentArray(widths))
                .useAllAvailableWidth()
                .setFixedLayout()
                .setMarginTop(4)
                .setMarginBottom(14)
                .setBorderTop(Look.HAIRLINE);
    }

    private Div caption(String text) {
        return new Div().add(look.bold(Look.TABLE, text).setFontColor(Look.INK)).setMarginBottom(5);
    }

    private Cell heading(String text) {
        var cell = plain(look.bold(Look.TABLE, text)).setBackgroundColor(Look.TINT);
        return scoped(cell, "Column");
    }

    private static Cell rowHead(Paragraph paragraph) {
        return scoped(plain(paragraph), "Row");
    }

    private static Cell cell(List<Paragraph> paragraphs) {
        var cell = plain(paragraphs.getFirst());
        paragraphs.stream().skip(1).forEach(cell::add);
        return cell;
    }

    private static Cell plain(Paragraph paragraph) {
        var cell = new Cell().add(paragraph);
        cell.setBorder(Border.NO_BORDER).setBorderBottom(Look.HAIRLINE);
        return cell.setPaddings(4, 8, 5, 2).setKeepTogether(true);
    }

    private static Cell scoped(Cell cell, String scope) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.Table);
        attributes.put(PdfName.Scope, new PdfName(scope));
        cell.getAccessibilityProperties()
                .setRole(StandardRoles.TH)
                .addAttributes(new PdfStructureAttributes(attributes));
        return cell;
    }

    private static float[] widths(List<Integer> parts) {
        var widths = new float[parts.size()];
        for (var i = 0; i < widths.length; i++) widths[i] = parts.get(i);
        return widths;
    }
}
