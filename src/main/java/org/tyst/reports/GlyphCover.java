package org.tyst.reports;

/** Which characters the fonts of a printed report can draw. */
public interface GlyphCover {
    boolean covers(int codePoint);
}
