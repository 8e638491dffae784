package org.tyst.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.text.Bidi;
import java.util.Comparator;

/**
 * A paragraph whose lines are broken in the order of reading, and whose parts are then put where each direction wants them. What is
 * tagged keeps the order of reading.
 */
final class OrderedParagraph extends Paragraph {
    @Override
    protected IRenderer makeNewRenderer() {
        return new Renderer(this);
    }

    private static final class Renderer extends ParagraphRenderer {
        Renderer(OrderedParagraph paragraph) {
            super(paragraph);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Renderer((OrderedParagraph) getModelElement());
        }

        @Override
        public void draw(DrawContext context) {
            if (lines != null) lines.forEach(this::order);
            super.draw(context);
        }

        private void order(LineRenderer line) {
            var parts = line.getChildRenderers().toArray(new IRenderer[0]);
            var levels = new byte[parts.length];
            for (var at = 0; at < parts.length; at++) levels[at] = level(parts[at]);
            if (isPlain(levels)) return;
            var x = left(parts);
            Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
            for (var part : parts) x = put(part, x);
        }

        private byte level(IRenderer part) {
            return part.getModelElement() instanceof Levelled run ? run.level() : own();
        }

        private byte own() {
            return (byte)
                    (getProperty(Property.BASE_DIRECTION) == BaseDirection.RIGHT_TO_LEFT ? 1 : 0);
        }

        private static boolean isPlain(byte[] levels) {
            for (var level : levels) if (level != 0) return false;
            return true;
        }

        private static float left(IRenderer[] parts) {
            return java.util.Arrays.stream(parts)
                    .map(part -> part.getOccupiedArea().getBBox().getX())
                    .min(Comparator.naturalOrder())
                    .orElse(0f);
        }

        private static float put(IRenderer part, float x) {
            var box = part.getOccupiedArea().getBBox();
            part.move(x - box.getX(), 0);
            return x + box.getWidth();
        }
    }
}
