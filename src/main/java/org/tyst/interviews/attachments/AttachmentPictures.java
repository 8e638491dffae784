package org.tyst.interviews.attachments;

import java.io.IOException;

/** Draws what was kept, in memory. Never on the store's or the screen's thread. */
public interface AttachmentPictures {
    /** Pages count from 0. As wide as asked, or narrower where there are not so many pixels. */
    Picture draw(AttachmentForm form, AttachmentBytes bytes, int page, int width)
            throws IOException;

    /** It would take longer than it may; the file itself is as it was. */
    final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;

        public TooSlow() {
            super("The page takes too long to draw");
        }
    }

    /** Rows from the top, each pixel 0xAARRGGBB. */
    record Picture(int width, int height, int[] argb) {}
}
