package org.tyst.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.tyst.dispatch.CopyFinding.Where;

/**
 * Walks every object of a PDF, whether a page leads to it or not, and gathers what text it holds: bookmark titles, alternative
 * and actual texts, properties, XMP, and the letters each font can name.
 */
final class Hidden {
    private static final int CODES = 0x10000;

    private final PDDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Found> texts = new ArrayList<>();
    private final Set<Integer> letters = new HashSet<>();
    private int attachments;

    Hidden(PDDocument document) {
        this.document = document;
    }

    record Found(Where where, String text) {}

    record All(List<Found> texts, Set<Integer> letters, int attachments) {}

    All read() throws IOException {
        walk(document.getDocumentInformation().getCOSObject(), Where.METADATA);
        walk(document.getDocument().getTrailer(), Where.DESCRIPTION);
        for (var key : List.copyOf(document.getDocument().getXrefTable().keySet()))
            walk(document.getDocument().getObjectFromPool(key), Where.DESCRIPTION);
        for (var page : document.getPages()) inContent(page);
        return new All(List.copyOf(texts), Set.copyOf(letters), attachments);
    }

    /** What marked content says of itself, such as an ActualText, stands in the page's own stream. */
    private void inContent(PDPage page) throws IOException {
        if (!page.hasContents()) return;
        for (var token : new PDFStreamParser(page).parse())
            if (token instanceof COSDictionary dictionary) walk(dictionary, Where.DESCRIPTION);
    }

    private void walk(COSBase from, Where where) throws IOException {
        if (!seen.add(from)) return;
        switch (from) {
            case COSObject object -> inside(object, where);
            case COSStream stream -> {
                stream(stream);
                entries(stream, where);
            }
            case COSDictionary dictionary -> entries(dictionary, where);
            case COSArray array -> {
                for (var item : array) if (item != null) walk(item, where);
            }
            case COSString string -> texts.add(new Found(where, string.getString()));
            case COSName name -> texts.add(new Found(where, name.getName()));
            default -> {} // numbers, booleans and nothing carry no text
        }
    }

    private void inside(COSObject object, Where where) throws IOException {
        var held = object.getObject();
        if (held != null) walk(held, where);
    }

    private void entries(COSDictionary dictionary, Where where) throws IOException {
        if (dictionary.containsKey(COSName.EF)
                || COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE)))
            attachments++;
        var here = isBookmark(dictionary) ? Where.BOOKMARK : where;
        for (var entry : dictionary.entrySet()) walk(entry.getValue(), here);
    }

    private static boolean isBookmark(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.TITLE)
                && dictionary.containsKey(COSName.PARENT)
                && !dictionary.containsKey(COSName.S);
    }

    private void stream(COSStream stream) throws IOException {
        if (COSName.METADATA.equals(stream.getCOSName(COSName.TYPE)))
            texts.add(new Found(Where.METADATA, new String(bytes(stream), StandardCharsets.UTF_8)));
        if (stream.getCOSName(COSName.TYPE) == null && looksLikeMap(stream)) letters(stream);
    }

    private static boolean looksLikeMap(COSStream stream) throws IOException {
        return new String(bytes(stream), StandardCharsets.ISO_8859_1).contains("begincmap");
    }

    private void letters(COSStream map) throws IOException {
        var names = new CMapParser().parse(new RandomAccessReadBuffer(bytes(map)));
        for (var code = 0; code < CODES; code++) {
            var text = names.toUnicode(code, 2);
            if (text != null) text.codePoints().forEach(letters::add);
        }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
