package org.tyst.pdf.incoming;

import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentPictures;
import org.tyst.interviews.attachments.AttachmentPolicy;

/**
 * Draws what {@link Inspector} made. A photo is a small matter by then, and is drawn here. How a page of a PDF is drawn is
 * still its sender's to say: that goes on in a process apart.
 */
public final class AttachmentDrawing implements AttachmentPictures {
    private final Supplier<ProcessBuilder> apart;
    private final AttachmentPolicy policy;

    /** @param apart how to start the process that runs {@link PagesDoor} */
    public AttachmentDrawing(Supplier<ProcessBuilder> apart, AttachmentPolicy policy) {
        this.apart = apart;
        this.policy = policy;
        ImageIO.setUseCache(false); // else it writes what it reads into the temp folder
    }

    @Override
    public Pages of(AttachmentForm form, AttachmentBytes bytes) {
        return form.isPicture()
                ? new PhotoPage(form, bytes, policy.mostPixels())
                : new PagesApart(apart, bytes, policy.secondsToDraw());
    }
}
