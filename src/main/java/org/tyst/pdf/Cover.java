package org.tyst.pdf;

import org.tyst.reports.GlyphCover;

/** Which characters our faces draw. A line break is no sign, and is covered. */
public final class Cover implements GlyphCover {
    @Override
    public boolean covers(int codePoint) {
        return TypeCase.isDrawn(codePoint);
    }
}
