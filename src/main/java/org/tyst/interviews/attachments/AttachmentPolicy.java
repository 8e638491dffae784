package org.tyst.interviews.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;

/** How large, how long, how many: {@code resources/attachments.json}, for the agency to decide. */
public record AttachmentPolicy(
        int largestFileMegabytes,
        int largestPictureMegapixels,
        int mostPages,
        int mostPartsInPdf,
        int deepestPdf,
        int largestUnpackedMegabytes,
        int secondsToLook,
        int megabytesToLook,
        int secondsToDraw,
        int megabytesToDraw,
        int muchOnOneLaptopMegabytes,
        int secondsShown) {
    private static final long MEGA = 1_000_000;

    public static AttachmentPolicy shipped() {
        try (var in = AttachmentPolicy.class.getResourceAsStream("/attachments.json")) {
            if (in == null) throw new IllegalStateException("attachments.json is missing");
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text, AttachmentPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("attachments.json cannot be read", e);
        }
    }

    public long largestFile() {
        return largestFileMegabytes * MEGA;
    }

    public long mostPixels() {
        return largestPictureMegapixels * MEGA;
    }

    public long largestUnpacked() {
        return largestUnpackedMegabytes * MEGA;
    }

    public boolean isMuch(long bytesOnThisLaptop) {
        return bytesOnThisLaptop > muchOnOneLaptopMegabytes * MEGA;
    }
}
