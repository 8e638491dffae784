package org.tyst.pdf.incoming;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentInspector;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;

/**
 * Looks at a file in this very process. Nothing limits its time and memory from outside: on a laptop with a key in memory it is
 * {@link InspectorApart} that is asked, and this one works in a process of its own.
 */
public final class Inspector implements AttachmentInspector {
    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);

    private final PictureRemaker pictures;
    private final PdfRemaker pdfs;

    public Inspector(AttachmentPolicy policy) {
        this.pictures = new PictureRemaker(policy);
        this.pdfs = new PdfRemaker(policy);
        ImageIO.setUseCache(false); // else it writes what it reads into the temp folder
    }

    @Override
    public Inspection inspect(byte[] file) {
        try {
            return looked(file);
        } catch (Unfit e) {
            return new Inspection.Refused(e.why());
        } catch (StackOverflowError e) {
            return new Inspection.Refused(Refusal.TOO_TANGLED);
        } catch (IOException | RuntimeException e) {
            LOG.debug("A decoder gave up: {}", e.getClass().getName());
            return new Inspection.Refused(Refusal.BROKEN);
        }
    }

    private Inspection looked(byte[] file) throws IOException, Unfit {
        if (file.length == 0) throw new Unfit(Refusal.EMPTY);
        var form = Sniffing.form(file).orElseThrow(() -> new Unfit(Sniffing.refusal(file)));
        return switch (form) {
            case JPEG -> pictures.jpeg(file);
            case PNG -> pictures.png(file);
            case PDF -> pdfs.pdf(file);
        };
    }
}
