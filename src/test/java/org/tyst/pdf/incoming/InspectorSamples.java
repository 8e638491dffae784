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
        return withTimes(policy, 0, policy.secondsToDraw());
    }

    public static AttachmentPolicy drawingFor(AttachmentPolicy policy, int seconds) {
        return withTimes(policy, policy.secondsToLook(), seconds);
    }

    private static AttachmentPolicy withTimes(AttachmentPolicy policy, int toLook, int toDraw) {
        return new AttachmentPolicy(
                policy.largestFileMegabytes(),
                policy.largestPictureMegapixels(),
                policy.mostPages(),
                policy.mostPartsInPdf(),
                policy.deepestPdf(),
                policy.largestUnpackedMegabytes(),
                toLook,
                policy.megabytesToLook(),
                toDraw,
                policy.megabytesToDraw(),
                policy.muchOnOneLaptopMegabytes(),
                policy.secondsShown());
    }

    public static byte[] pdf(int pages) {
        return MadePdfs.pages(pages);
    }

    public static byte[] pdfWithScript() {
        return MadePdfs.catalogWith("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
    }

    /** Two pages, taken like any other; the first takes more memory than there is. */
    public static byte[] layered() {
        return MadePdfs.layered(60);
    }
}
