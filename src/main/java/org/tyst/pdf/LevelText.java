package org.tyst.pdf;

import com.itextpdf.layout.element.Text;

/** Letters as they are typed, in a line of which others run the other way. */
final class LevelText extends Text implements Levelled {
    private final byte level;

    LevelText(Run run) {
        super(run.text());
        this.level = run.level();
    }

    @Override
    public byte level() {
        return level;
    }
}
