package org.tyst.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tyst.basics.Text;

/**
 * The words that a reader of the page would see, paragraph by paragraph, cells of a table among them. What was struck out while
 * changes were tracked is not there; a box of text comes before the paragraph that it is tied to.
 */
final class WordParagraphs {
    private static final String WORDS = "wordprocessingml";

    /** What was moved away stands once more where it was; and what old programs are shown instead stands beside the real thing. */
    private static final Set<String> TWICE = Set.of("moveFrom", "Fallback");

    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int twice;
    private boolean isText;

    private WordParagraphs() {}

    static List<String> of(byte[] body) throws XMLStreamException {
        var found = new WordParagraphs();
        var reader = PartText.factory().createXMLStreamReader(new ByteArrayInputStream(body));
        while (reader.hasNext()) found.take(reader, reader.next());
        return found.paragraphs;
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> {
                if (isText) add(reader.getText());
            }
            default -> {} // comments, and the beginning and the end of the file
        }
    }

    private void start(XMLStreamReader reader) {
        if (TWICE.contains(reader.getLocalName())) twice++;
        if (!isOfWords(reader)) return;
        switch (reader.getLocalName()) {
            case "p" -> open.push(new StringBuilder());
            case "t" -> isText = true;
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {} // how it looks, and where it stands
        }
    }

    private void end(XMLStreamReader reader) {
        if (TWICE.contains(reader.getLocalName())) twice--;
        if (!isOfWords(reader)) return;
        if (reader.getLocalName().equals("t")) isText = false;
        if (reader.getLocalName().equals("p")) close();
    }

    private void close() {
        var words = Text.kept(Text.plain(open.pop().toString()).strip());
        if (!words.isEmpty()) paragraphs.add(words);
    }

    private void add(String words) {
        if (twice == 0 && !open.isEmpty()) open.peek().append(words);
    }

    private static boolean isOfWords(XMLStreamReader reader) {
        var namespace = reader.getNamespaceURI();
        return namespace != null && namespace.contains(WORDS);
    }
}
