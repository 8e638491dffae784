package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * Reads a PDF to its last object and writes it anew: what nobody can reach, what stood in earlier versions of it and what was
 * hung before or behind it does not come along. It is taken as it is or not at all; nothing dangerous is repaired.
 */
final class PdfRemaker {
    private static final String END = "%%EOF";
    private static final String LINEARIZED = "/Linearized";
    private static final int HEAD = 1024;

    private final AttachmentPolicy policy;

    PdfRemaker(AttachmentPolicy policy) {
        this.policy = policy;
    }

    Inspection pdf(byte[] file) throws IOException, Unfit {
        var found = EnumSet.noneOf(TakenOut.class);
        outside(new String(file, ISO_8859_1), found);
        try (var document = Loader.loadPDF(file)) {
            return inspected(document, found);
        } catch (InvalidPasswordException e) {
            throw new Unfit(Refusal.LOCKED_BY_PASSWORD);
        }
    }

    /** What stands around the document: a second document before, something behind, no end at all. */
    private static void outside(String text, Set<TakenOut> found) throws Unfit {
        var end = text.lastIndexOf(END);
        if (end < 0 || !text.contains("startxref")) throw new Unfit(Refusal.BROKEN);
        if (!text.substring(end + END.length()).isBlank()) found.add(TakenOut.AFTER_THE_END);
        var ends = text.split(END, -1).length - 1;
        var isLinearized = text.lastIndexOf(LINEARIZED, HEAD) >= 0;
        if (ends > (isLinearized ? 2 : 1)) found.add(TakenOut.EARLIER_VERSIONS);
    }

    private Inspection inspected(PDDocument document, Set<TakenOut> found)
            throws IOException, Unfit {
        if (document.isEncrypted()) throw new Unfit(Refusal.LOCKED_BY_PASSWORD);
        var pages = pages(document);
        new PdfObjects(document.getDocument(), policy, found).walk();
        strip(document, found);
        var anew = written(document);
        if (!hasPages(anew, pages)) throw new Unfit(Refusal.BROKEN);
        return new Inspection.Clean(AttachmentForm.PDF, pages, anew, found);
    }

    /** Counted one by one; what the file says of itself is not believed. */
    private int pages(PDDocument document) throws Unfit {
        var pages = 0;
        for (var page : document.getPages()) {
            if (++pages > policy.mostPages()) throw new Unfit(Refusal.TOO_MANY_PAGES);
            if (page.getMediaBox().getWidth() <= 0 || page.getMediaBox().getHeight() <= 0)
                throw new Unfit(Refusal.BROKEN);
        }
        if (pages == 0) throw new Unfit(Refusal.BROKEN);
        return pages;
    }

    private static void strip(PDDocument document, Set<TakenOut> found) {
        name(document.getDocumentInformation().getCOSObject(), found);
        document.setDocumentInformation(new PDDocumentInformation());
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.OPEN_ACTION);
        catalog.removeItem(COSName.AA);
    }

    private static void name(COSDictionary information, Set<TakenOut> found) {
        if (information.containsKey(COSName.AUTHOR) || information.containsKey(COSName.TITLE))
            found.add(TakenOut.AUTHOR);
        if (information.containsKey(COSName.CREATOR) || information.containsKey(COSName.PRODUCER))
            found.add(TakenOut.PROGRAM);
        if (information.containsKey(COSName.CREATION_DATE)
                || information.containsKey(COSName.MOD_DATE)) found.add(TakenOut.TIME);
    }

    private static byte[] written(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.setAllSecurityToBeRemoved(true);
        document.save(out);
        return out.toByteArray();
    }

    private static boolean hasPages(byte[] pdf, int pages) throws IOException {
        try (var again = Loader.loadPDF(pdf)) {
            return again.getNumberOfPages() == pages;
        }
    }
}
