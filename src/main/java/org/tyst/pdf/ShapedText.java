package org.tyst.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;

/** A run of letters that were joined before the lines are broken. Its tag says them as they were written. */
final class ShapedText extends Text implements Levelled {
    private final Letters letters;
    private final PdfFont font;

    ShapedText(Letters letters, PdfFont font) {
        super(letters.run().text());
        this.letters = letters;
        this.font = font;
        setFont(font);
        getAccessibilityProperties().setActualText(letters.run().text());
    }

    @Override
    public byte level() {
        return letters.run().level();
    }

    @Override
    protected IRenderer makeNewRenderer() {
        return new Renderer(this);
    }

    /** Lines are broken in the order of reading; what runs from the right is turned round as it is drawn. */
    private static final class Renderer extends TextRenderer {
        private final ShapedText shaped;

        Renderer(ShapedText shaped) {
            super(shaped, "");
            this.shaped = shaped;
            setText(shaped.letters.asRead(), shaped.font);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Renderer(shaped);
        }

        @Override
        protected TextRenderer createCopy(GlyphLine line, PdfFont font) {
            var copy = new Renderer(shaped);
            copy.setProcessedGlyphLineAndFont(line, font);
            return copy;
        }

        @Override
        public void draw(DrawContext context) {
            if (line != null) line = shaped.letters.asDrawn(line);
            super.draw(context);
        }
    }
}
