package org.tyst.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text as a screen reader reads it: along the structure tree and across the ends of pages, without headers, footers and
 * numbers in the margin. A page end tears apart what every other reading sees in halves. Each footnote is a flow of its own.
 */
final class TaggedText {
    private static final Set<String> BESIDE = Set.of("Lbl", "Reference", "Artifact");
    private static final Set<String> NOTES = Set.of("Note", "FENote");

    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final List<StringBuilder> notes = new ArrayList<>();

    private TaggedText(PDDocument document) throws IOException {
        for (var page : document.getPages()) marked.put(page.getCOSObject(), marks(page));
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) walk(root, body);
    }

    static TaggedText of(PDDocument document) throws IOException {
        return new TaggedText(document);
    }

    List<String> flows() {
        var flows = new ArrayList<String>();
        flows.add(body.toString());
        notes.forEach(note -> flows.add(note.toString()));
        return flows;
    }

    private void walk(PDStructureNode node, StringBuilder into) {
        for (var kid : node.getKids())
            switch (kid) {
                case PDStructureElement element -> element(element, into);
                case PDMarkedContentReference content ->
                        add(content.getPage(), content.getMCID(), into);
                case Integer content when node instanceof PDStructureElement of ->
                        add(of.getPage(), content, into);
                default -> {} // a link's own object: its words are marked content beside it
            }
    }

    private void element(PDStructureElement element, StringBuilder into) {
        var type = element.getStandardStructureType();
        if (BESIDE.contains(type)) return;
        var said = element.getActualText();
        if (said == null) walk(element, NOTES.contains(type) ? aNote() : into);
        else into.append(believed(said, element)).append(' ');
    }

    /** What a tag says stands for what is drawn only where its letters are all drawn: one that was left off the page is not read. */
    private String believed(String said, PDStructureElement element) {
        var drawn = new StringBuilder();
        walk(element, drawn);
        return SameLetters.in(said, drawn.toString()) ? said : drawn.toString();
    }

    private StringBuilder aNote() {
        notes.add(new StringBuilder());
        return notes.getLast();
    }

    private void add(PDPage page, int content, StringBuilder into) {
        if (page == null) return;
        var text = marked.getOrDefault(page.getCOSObject(), Map.of()).get(content);
        if (text != null) into.append(text).append(' ');
    }

    private static Map<Integer, String> marks(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var marks = new HashMap<Integer, String>();
        extractor.getMarkedContents().forEach(content -> gather(content, marks));
        return marks;
    }

    private static void gather(PDMarkedContent content, Map<Integer, String> marks) {
        if (content.getMCID() >= 0) marks.merge(content.getMCID(), text(content), String::concat);
        for (var inner : content.getContents())
            if (inner instanceof PDMarkedContent mark) gather(mark, marks);
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
}
