package org.tyst.pdf.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.fixtures.PaperAttachments;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;

/** What came by sync was looked at by its sender, who may have been nobody's laptop. */
class PhotoPageTest {
    private static final long MOST_PIXELS = 10_000;

    @Test
    void drawsAPhotoAndTellsOfOneThatIsNone() {
        assertThat(drawn(AttachmentForm.PNG, MadePictures.png(80, 60)))
                .isInstanceOf(Drawn.Picture.class);
        assertThat(drawn(AttachmentForm.PNG, MadePictures.pngSaying(1_500, 300_000)))
                .isEqualTo(new Drawn.Damaged());
        assertThat(drawn(AttachmentForm.JPEG, MadePictures.jpegSaying(60_000, 60_000)))
                .isEqualTo(new Drawn.Damaged());
        assertThat(drawn(AttachmentForm.JPEG, MadePictures.png(80, 60)))
                .isEqualTo(new Drawn.Damaged());
        assertThat(drawn(AttachmentForm.PNG, MadePictures.cut(MadePictures.png(80, 60), 0.3)))
                .isEqualTo(new Drawn.Damaged());
    }

    private static Drawn drawn(AttachmentForm form, byte[] bytes) {
        try (var page = new PhotoPage(form, PaperAttachments.bytes(bytes), MOST_PIXELS)) {
            return page.draw(0, 40);
        }
    }
}
