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

/**
 * The text as a screen reader reads it: along the structure tree and across the ends of pages, without headers, footers and
 * numbers in the margin. A page end tears apart what every other reading sees in halves. Each footnote is a flow of its own.
 */
final class TaggedText {
    private static final Set<String> BESIDE = Set.of("Lbl", "Reference", "Artifact");
    private static final Set<String> NOTES = Set.of("Note", "FENote");
    private static final Set<String> IN_LINE = Set.of("Span", "Link", "Quote");

    private final Map<COSDictionary, Map<Integer, Stretch>> marked = new HashMap<>();
    private final Flow body = new Flow();
    private final List<Flow> notes = new ArrayList<>();

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
        flows.add(body.text());
        notes.forEach(note -> flows.add(note.text()));
        return flows;
    }

    private void walk(PDStructureNode node, Flow into) {
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

    private void element(PDStructureElement element, Flow into) {
        var type = element.getStandardStructureType();
        if (BESIDE.contains(type)) return;
        if (!IN_LINE.contains(type)) into.end();
        var said = element.getActualText();
        if (said == null) walk(element, NOTES.contains(type) ? aNote() : into);
        else believe(said, element, into);
        if (!IN_LINE.contains(type)) into.end();
    }

    /** What a tag says stands for what is drawn only where its letters are all drawn: one that was left off the page is not read. */
    private void believe(String said, PDStructureElement element, Flow into) {
        var drawn = new Flow();
        walk(element, drawn);
        into.add(drawn, SameLetters.in(said, drawn.text()) ? said : drawn.text());
    }

    private Flow aNote() {
        notes.add(new Flow());
        return notes.getLast();
    }

    private void add(PDPage page, int content, Flow into) {
        if (page == null) return;
        var stretch = marked.getOrDefault(page.getCOSObject(), Map.of()).get(content);
        if (stretch != null) into.add(stretch);
    }

    private static Map<Integer, Stretch> marks(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var marks = new HashMap<Integer, Stretch>();
        extractor.getMarkedContents().forEach(content -> gather(content, marks));
        return marks;
    }

    private static void gather(PDMarkedContent content, Map<Integer, Stretch> marks) {
        if (content.getMCID() >= 0)
            marks.merge(content.getMCID(), Stretch.of(content), Stretch::and);
        for (var inner : content.getContents())
            if (inner instanceof PDMarkedContent mark) gather(mark, marks);
    }
}
