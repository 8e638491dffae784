package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.Refusal;

/** What a file is, by its first bytes. Its name says nothing. What we know but do not take is told by name. */
final class Sniffing {
    private static final int HEAD = 16;
    private static final int BRAND_FROM = 8;
    private static final int BRAND_TO = 12;

    private static final List<Known> TAKEN =
            List.of(
                    new Known("\u00ff\u00d8\u00ff", AttachmentForm.JPEG),
                    new Known("\u0089PNG\r\n\u001a\n", AttachmentForm.PNG),
                    new Known("%PDF-", AttachmentForm.PDF));
    private static final List<Other> OTHERS =
            List.of(
                    new Other("PK\u0003\u0004", Refusal.OFFICE_DOCUMENT),
                    new Other("\u00d0\u00cf\u0011\u00e0", Refusal.OFFICE_DOCUMENT),
                    new Other("{\\rtf", Refusal.OFFICE_DOCUMENT),
                    new Other("GIF8", Refusal.OTHER_PICTURE),
                    new Other("II*\0", Refusal.OTHER_PICTURE),
                    new Other("MM\0*", Refusal.OTHER_PICTURE),
                    new Other("BM", Refusal.OTHER_PICTURE),
                    new Other("RIFF", Refusal.OTHER_PICTURE),
                    new Other("ID3", Refusal.SOUND_OR_FILM),
                    new Other("OggS", Refusal.SOUND_OR_FILM));
    private static final List<String> APPLE =
            List.of("heic", "heix", "hevc", "mif1", "msf1", "heim", "heis", "avif");

    private Sniffing() {}

    static Optional<AttachmentForm> form(byte[] file) {
        var head = head(file);
        return TAKEN.stream()
                .filter(known -> head.startsWith(known.start))
                .map(Known::form)
                .findFirst();
    }

    /** Of a file whose form we do not take. */
    static Refusal refusal(byte[] file) {
        var head = head(file);
        if (head.startsWith("ftyp", 4)) return ofBrand(head);
        return OTHERS.stream()
                .filter(other -> head.startsWith(other.start))
                .map(Other::why)
                .findFirst()
                .orElse(Refusal.UNKNOWN_FORM);
    }

    /** Photos of a newer telephone and films begin alike. */
    private static Refusal ofBrand(String head) {
        var brand = head.substring(BRAND_FROM, Math.min(BRAND_TO, head.length()));
        return APPLE.contains(brand) ? Refusal.APPLE_PHOTO : Refusal.SOUND_OR_FILM;
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
    }

    private record Known(String start, AttachmentForm form) {}

    private record Other(String start, Refusal why) {}
}
