package org.tyst.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.dispatch.CopyFinding.Where;
import org.tyst.dispatch.Passage;

/** Every part of a Word file, as text: what a reader is shown, and what only its tags say. */
record Parts(Map<String, PartText> byName, int unread) {
    private static final String BODY = "word/document.xml";
    private static final String NOTES = "word/footnotes.xml";

    static Parts of(byte[] docx) throws IOException, XMLStreamException {
        var parts = new LinkedHashMap<String, PartText>();
        var unread = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                if (isXml(entry.getName())) parts.put(entry.getName(), PartText.of(bytes));
                else unread++;
                if (entry.getComment() != null) unread++;
            }
        }
        if (!parts.containsKey(BODY)) throw new IOException("No document in it");
        return new Parts(parts, unread);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** What stands in the body and its notes is read as a page is; the rest, and every attribute, is beside it. */
    List<Passage> passages(String fileName) {
        var all = new ArrayList<Passage>();
        all.add(passage(Where.FILE_NAME, fileName));
        byName.forEach((name, part) -> {
            all.add(passage(isRead(name) ? Where.PAGE : Where.WORD_FILE, part.shown()));
            all.add(passage(Where.WORD_FILE, name));
            part.beside().forEach(text -> all.add(passage(Where.WORD_FILE, text)));
        });
        return all;
    }

    private static boolean isRead(String name) {
        return name.equals(BODY) || name.equals(NOTES);
    }

    private static Passage passage(Where where, String text) {
        return new Passage(where, Optional.empty(), Haystack.of(text));
    }

    String text() {
        return Optional.ofNullable(byName.get(BODY)).map(PartText::shown).orElse("");
    }

    int looked() {
        return byName.values().stream().mapToInt(PartText::length).sum();
    }

    /** Whether a part whose name begins so shows these words. */
    boolean holds(String name, String words) {
        return byName.entrySet().stream()
                .filter(part -> part.getKey().startsWith(name))
                .anyMatch(part -> pressed(part.getValue().shown()).contains(pressed(words)));
    }

    private static String pressed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
