package org.tyst.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.tyst.reports.Piece;

/** Tables whose first row is told to be their head and stands on each page again; no row is torn by a page end. */
final class WordTables {
    private static final int COLUMN = 9_000;
    private static final String LINE = "C3CCD1";
    private static final String TINT = "F1F5F6";
    private static final List<Integer> LABELS = List.of(3, 7);

    private final XWPFDocument document;
    private final Spans spans;

    WordTables(XWPFDocument document, Spans spans) {
        this.document = document;
        this.spans = spans;
    }

    void grid(Piece.Grid grid) {
        caption(grid.caption());
        var table = table(grid.rows().size() + 1, grid.widths());
        look(table, true, grid.rowHeads());
        table.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < grid.header().size(); column++) {
            var cell = table.getRow(0).getCell(column);
            cell.setColor(TINT);
            Spans.words(paragraph(cell, "TableHead"), grid.header().get(column));
        }
        for (var row = 0; row < grid.rows().size(); row++) fill(table, row, grid.rows().get(row));
        after();
    }

    /** Labels on the left, what they name on the right. */
    void rows(List<Piece.Row> rows) {
        var table = table(rows.size(), LABELS);
        look(table, false, true);
        for (var at = 0; at < rows.size(); at++) {
            var line = table.getRow(at);
            Spans.words(paragraph(line.getCell(0), "TableHead"), rows.get(at).label());
            var said = String.join("\n", rows.get(at).lines());
            Spans.words(paragraph(line.getCell(1), "TableText"), said);
        }
        after();
    }

    private void fill(XWPFTable table, int at, List<Piece.Cell> cells) {
        for (var column = 0; column < cells.size(); column++)
            spans.write(
                    paragraph(table.getRow(at + 1).getCell(column), "TableText"),
                    cells.get(column).spans());
    }

    private void caption(String text) {
        var caption = document.createParagraph();
        caption.setStyle("Caption");
        Spans.words(caption, text);
    }

    private XWPFTable table(int rows, List<Integer> parts) {
        var table = document.createTable(rows, parts.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        lines(table);
        widths(table, parts);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    private static void lines(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    private static void widths(XWPFTable table, List<Integer> parts) {
        var whole = parts.stream().mapToInt(Integer::intValue).sum();
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (var part : parts)
            grid.addNewGridCol().setW(BigInteger.valueOf((long) COLUMN * part / whole));
        for (var row : table.getRows())
            for (var column = 0; column < parts.size(); column++)
                row.getCell(column).setWidth(String.valueOf(COLUMN * parts.get(column) / whole));
    }

    /** Which cells are heads: this is what a screen reader goes by. */
    private static void look(XWPFTable table, boolean firstRow, boolean firstColumn) {
        var properties = table.getCTTbl().getTblPr();
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(firstRow);
        look.setFirstColumn(firstColumn);
        look.setLastRow(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Two tables with nothing between them become one. */
    private void after() {
        document.createParagraph().setSpacingAfter(0);
    }
}
