package org.tyst.pdf.incoming;

import org.tyst.interviews.attachments.AttachmentPolicy;

/** A few of the made files, for tests of pages. */
public final class InspectorSamples {
    public static final String MAKE = MadePictures.MAKE;

    private InspectorSamples() {}

    /** Turned by a quarter, with a place and a camera in it. */
    public static byte[] photo() {
        return MadePictures.photo(1600, 1200, 6);
    }

    /** Within every limit, and yet more than a small process can hold. */
    public static byte[] large() {
        return MadePictures.jpeg(6000, 5000);
    }

    public static AttachmentPolicy inNoTime(AttachmentPolicy policy) {
        return new AttachmentPolicy(
                policy.largestFileMegabytes(),
                policy.largestPictureMegapixels(),
                policy.mostPages(),
                policy.mostPartsInPdf(),
                policy.deepestPdf(),
                policy.largestUnpackedMegabytes(),
                0,
                policy.megabytesToLook(),
                policy.secondsToDraw(),
                policy.muchOnOneLaptopMegabytes(),
                policy.secondsShown());
    }

    public static byte[] pdf(int pages) {
        return MadePdfs.pages(pages);
    }

    public static byte[] pdfWithScript() {
        return MadePdfs.catalogWith("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
    }
}
