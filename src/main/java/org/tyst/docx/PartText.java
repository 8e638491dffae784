package org.tyst.docx;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part: its running text, with a line end where a paragraph, a cell or a line ends; and its attributes and comments. */
record PartText(String shown, Set<String> beside) {
    private static final Set<String> ENDS = Set.of("p", "tc", "br", "tab", "cr");

    static PartText of(byte[] xml) throws XMLStreamException {
        var shown = new StringBuilder();
        var beside = new HashSet<String>();
        var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) take(reader, reader.next(), shown, beside);
        return new PartText(shown.toString(), Set.copyOf(beside));
    }

    private static void take(
            XMLStreamReader reader, int event, StringBuilder shown, Set<String> beside) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                for (var i = 0; i < reader.getAttributeCount(); i++)
                    beside.add(reader.getAttributeValue(i));
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    shown.append(reader.getText());
            case XMLStreamConstants.COMMENT -> beside.add(reader.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> beside.add(reader.getPIData());
            case XMLStreamConstants.END_ELEMENT -> {
                if (ENDS.contains(reader.getLocalName())) shown.append('\n');
            }
            default -> {} // the beginning and the end of the file
        }
    }

    /** A file from elsewhere may ask its reader to fetch something: this one fetches nothing. */
    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    int length() {
        return shown.length() + beside.stream().mapToInt(String::length).sum();
    }
}
