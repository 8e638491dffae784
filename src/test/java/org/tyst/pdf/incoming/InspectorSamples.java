package org.tyst.pdf.incoming;

/** A few of the made files, for tests of pages. */
public final class InspectorSamples {
    public static final String MAKE = MadePictures.MAKE;

    private InspectorSamples() {}

    /** Turned by a quarter, with a place and a camera in it. */
    public static byte[] photo() {
        return MadePictures.photo(1600, 1200, 6);
    }

    public static byte[] pdf(int pages) {
        return MadePdfs.pages(pages);
    }

    public static byte[] pdfWithScript() {
        return MadePdfs.catalogWith("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
    }
}
