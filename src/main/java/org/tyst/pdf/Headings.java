package org.tyst.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings wait for what they stand over. One that follows another is kept with it as one block: the printer itself looks
 * only one piece ahead, and would leave the first at the foot of a page and break a long one in two.
 */
final class Headings {
    private final List<Paragraph> waiting = new ArrayList<>();

    void add(Paragraph heading) {
        waiting.add(heading);
    }

    void settle(Document document) {
        if (waiting.isEmpty()) return;
        var block = new Div().setKeepTogether(true).setKeepWithNext(true);
        block.getAccessibilityProperties().setRole(null);
        waiting.forEach(block::add);
        document.add(block);
        waiting.clear();
    }
}
