package org.tyst.interviews.attachments;

/** Draws what was kept, in memory. */
public interface AttachmentPictures {
    /** The pages of an opened attachment, while somebody looks at them. The bytes stay the caller's to close. */
    Pages of(AttachmentForm form, AttachmentBytes bytes);

    /** Never on the store's or the screen's thread; only {@link #close} is for any thread and waits for nothing. */
    interface Pages extends AutoCloseable {
        /** Pages count from 0. As wide as asked, or narrower where there are not so many pixels. */
        Drawn draw(int page, int width);

        /** Whatever is still being drawn is given up. */
        @Override
        void close();
    }

    /** Where it is not a picture, the file itself is as it was. */
    sealed interface Drawn {
        /** Rows from the top, each pixel 0xAARRGGBB. */
        record Picture(int width, int height, int[] argb) implements Drawn {}

        /** It would take longer than it may. */
        record TooSlow() implements Drawn {}

        /** It would take more memory than it may. */
        record TooHeavy() implements Drawn {}

        /** It cannot be read, or its bytes are not as they were written. */
        record Damaged() implements Drawn {}
    }
}
