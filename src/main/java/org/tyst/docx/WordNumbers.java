package org.tyst.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Paragraph numbers that Word counts itself, and that are all the same those of the pages: where the copy leaves one out, the
 * count begins anew at the number given.
 */
final class WordNumbers {
    private static final BigInteger SHIPPED = BigInteger.ZERO;
    private static final int LETTERS = 1;

    private final XWPFDocument document;
    private BigInteger list = BigInteger.ZERO;
    private int last = Integer.MIN_VALUE;

    WordNumbers(XWPFDocument document) {
        this.document = document;
    }

    void number(XWPFParagraph paragraph, int number) {
        if (number != last + 1) list = from(number);
        last = number;
        put(paragraph, 0);
    }

    /** (a), (b), (c) under the paragraph numbered last. */
    void letter(XWPFParagraph paragraph) {
        put(paragraph, LETTERS);
    }

    private void put(XWPFParagraph paragraph, int level) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private BigInteger from(int number) {
        var id = document.getNumbering().addNum(SHIPPED);
        var start = document.getNumbering().getNum(id).getCTNum().addNewLvlOverride();
        start.setIlvl(BigInteger.ZERO);
        start.addNewStartOverride().setVal(BigInteger.valueOf(number));
        return id;
    }
}
