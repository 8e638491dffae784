package org.tyst.pdf;

import com.itextpdf.io.font.otf.Glyph;

/** A sign where it is to be drawn, and the letters of its run that it stands for, alone or with those beside it. */
final class PlacedSign extends Glyph {
    private final int from;
    private final String letters;
    private final boolean readAsNamed;

    /**
     * @param named what this sign is read as wherever it stands
     * @param from where its letters begin in the run
     * @param letters none for a mark that belongs to the sign before it
     */
    PlacedSign(Glyph sign, String named, int from, String letters, boolean readAsNamed) {
        super(sign);
        this.from = from;
        this.letters = letters;
        this.readAsNamed = readAsNamed;
        setUnicode(readAsNamed ? named.codePointAt(0) : -1);
        setChars(named.toCharArray());
    }

    String letters() {
        return letters;
    }

    boolean isReadAsNamed() {
        return readAsNamed;
    }

    boolean standsWith(Glyph other) {
        return other instanceof PlacedSign sign
                && sign.from == from
                && sign.letters.equals(letters);
    }
}
