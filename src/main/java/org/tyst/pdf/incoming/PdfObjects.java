package org.tyst.pdf.incoming;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * Every object of a PDF, whether a page leads to it or not. Whatever could act, hide a file or call elsewhere is a reason to
 * refuse; descriptions of the document and its pictures are taken out on the way.
 */
final class PdfObjects {
    private static final Map<String, Refusal> KEYS =
            Map.ofEntries(
                    entry("JS", Refusal.RUNS_SCRIPTS),
                    entry("JavaScript", Refusal.RUNS_SCRIPTS),
                    entry("EmbeddedFiles", Refusal.HOLDS_FILES),
                    entry("EF", Refusal.HOLDS_FILES),
                    entry("RF", Refusal.HOLDS_FILES),
                    entry("Collection", Refusal.HOLDS_FILES),
                    entry("XFA", Refusal.LIVE_FORM),
                    entry("RichMediaContent", Refusal.PLAYS_MEDIA),
                    entry("RichMediaSettings", Refusal.PLAYS_MEDIA));

    /** What an action does, or what kind a note on a page is. */
    private static final Map<String, Refusal> KINDS =
            Map.ofEntries(
                    entry("JavaScript", Refusal.RUNS_SCRIPTS),
                    entry("PS", Refusal.RUNS_SCRIPTS),
                    entry("Launch", Refusal.STARTS_PROGRAMS),
                    entry("EmbeddedFile", Refusal.HOLDS_FILES),
                    entry("FileAttachment", Refusal.HOLDS_FILES),
                    entry("SubmitForm", Refusal.LIVE_FORM),
                    entry("ImportData", Refusal.LIVE_FORM),
                    entry("GoToR", Refusal.FETCHES_FROM_ELSEWHERE),
                    entry("GoToE", Refusal.FETCHES_FROM_ELSEWHERE),
                    entry("Rendition", Refusal.PLAYS_MEDIA),
                    entry("Movie", Refusal.PLAYS_MEDIA),
                    entry("Sound", Refusal.PLAYS_MEDIA),
                    entry("Screen", Refusal.PLAYS_MEDIA),
                    entry("RichMedia", Refusal.PLAYS_MEDIA),
                    entry("3D", Refusal.PLAYS_MEDIA));

    private static final List<COSName> SAYING_THE_KIND =
            List.of(COSName.S, COSName.SUBTYPE, COSName.TYPE);
    private static final List<COSName> DESCRIPTIONS =
            List.of(
                    COSName.METADATA,
                    COSName.getPDFName("PieceInfo"),
                    COSName.getPDFName("LastModified"));

    private final COSDocument document;
    private final AttachmentPolicy policy;
    private final Set<TakenOut> found;
    private final PdfStreams streams;
    private int parts;

    PdfObjects(COSDocument document, AttachmentPolicy policy, Set<TakenOut> found) {
        this.document = document;
        this.policy = policy;
        this.found = found;
        this.streams = new PdfStreams(policy, found);
    }

    void walk() throws IOException, Unfit {
        look(document.getTrailer(), 0);
        for (var key : new ArrayList<>(document.getXrefTable().keySet()))
            look(document.getObjectFromPool(key).getObject(), 0);
    }

    /** Goes into what lies directly inside; what is only referred to comes by itself. */
    private void look(@Nullable COSBase part, int depth) throws IOException, Unfit {
        if (++parts > policy.mostPartsInPdf() || depth > policy.deepestPdf())
            throw new Unfit(Refusal.TOO_TANGLED);
        if (part instanceof COSDictionary dictionary) look(dictionary, depth);
        else if (part instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) look(array.get(i), depth + 1);
    }

    private void look(COSDictionary dictionary, int depth) throws IOException, Unfit {
        for (var key : dictionary.keySet())
            if (KEYS.containsKey(key.getName())) throw new Unfit(KEYS.get(key.getName()));
        for (var saying : SAYING_THE_KIND) refuseKind(dictionary, saying);
        DESCRIPTIONS.forEach(key -> takeOut(dictionary, key));
        if (dictionary instanceof COSStream stream) streams.look(stream);
        for (var value : new ArrayList<>(dictionary.getValues())) look(value, depth + 1);
    }

    /** A tagged document calls its own parts as it likes: there the same words mean nothing. */
    private static void refuseKind(COSDictionary dictionary, COSName saying) throws Unfit {
        if (COSName.STRUCT_ELEM.equals(dictionary.getCOSName(COSName.TYPE))) return;
        var kind = dictionary.getNameAsString(saying);
        if (kind != null && KINDS.containsKey(kind)) throw new Unfit(KINDS.get(kind));
    }

    private void takeOut(COSDictionary dictionary, COSName key) {
        if (!dictionary.containsKey(key)) return;
        dictionary.removeItem(key);
        found.add(TakenOut.OTHER_DETAILS);
    }
}
