package org.tyst.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.TextPosition;

/**
 * What is drawn in one piece of marked content.
 *
 * @param height of the line on which it stands; empty when nothing is drawn
 */
record Stretch(String text, Optional<Float> height) {
    static Stretch of(PDMarkedContent content) {
        return new Stretch(text(content), signs(content).map(TextPosition::getY).findFirst());
    }

    Stretch and(Stretch more) {
        return new Stretch(text + more.text, height.or(more::height));
    }

    /** A sign that stands for other letters than it is known by says so, if it is drawn. */
    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (var shown : content.getContents())
            switch (shown) {
                case TextPosition sign -> text.append(sign.getUnicode());
                case PDMarkedContent inner when inner.getMCID() < 0 -> text.append(said(inner));
                default -> {} // a picture, or content with a number of its own
            }
        return text.toString();
    }

    private static String said(PDMarkedContent content) {
        var drawn = text(content);
        var said = content.getActualText();
        return said == null || drawn.isEmpty() ? drawn : said;
    }

    private static Stream<TextPosition> signs(PDMarkedContent content) {
        return content.getContents().stream()
                .flatMap(shown ->
                        switch (shown) {
                            case TextPosition sign -> Stream.of(sign);
                            case PDMarkedContent inner -> signs(inner);
                            default -> Stream.empty();
                        });
    }
}
