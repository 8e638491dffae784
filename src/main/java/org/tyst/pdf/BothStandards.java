package org.tyst.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** A document that must satisfy PDF/A-2a, so that it can be kept, and PDF/UA-1, so that everybody can read it. */
final class BothStandards extends PdfADocument {
    BothStandards(ByteArrayOutputStream out, String title, Locale language) {
        super(new PdfWriter(out, properties()), PdfAConformance.PDF_A_2A, colours());
        if (title.isBlank())
            throw new IllegalArgumentException(
                    "A document without a title passes every validator; not ours");
        pdfConformance = new PdfConformance(PdfAConformance.PDF_A_2A, PdfUAConformance.PDF_UA_1);
        getDiContainer()
                .getInstance(com.itextpdf.kernel.validation.ValidationContainer.class)
                .addChecker(new PdfUA1Checker(this));
        setTagged();
        getCatalog().setLang(new PdfString(language.toLanguageTag()));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getDocumentInfo().setTitle(title);
    }

    private static WriterProperties properties() {
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true);
    }

    private static PdfOutputIntent colours() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom",
                "",
                "http://www.color.org",
                "sRGB IEC61966-2.1",
                new ByteArrayInputStream(profile));
    }
}
