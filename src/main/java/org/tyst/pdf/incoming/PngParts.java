package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * A PNG walked through from chunk to chunk, each with its checksum, before any decoder sees it. {@link #bare} is the picture
 * without words, times, second pictures and whatever stood behind its end.
 */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");
    private static final Set<String> HARMLESS =
            Set.of("gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "cICP");
    private static final Map<String, TakenOut> KINDS =
            Map.of(
                    "tIME", TakenOut.TIME,
                    "tEXt", TakenOut.COMMENT,
                    "zTXt", TakenOut.COMMENT,
                    "iTXt", TakenOut.COMMENT,
                    "acTL", TakenOut.SECOND_PICTURE,
                    "fcTL", TakenOut.SECOND_PICTURE,
                    "fdAT", TakenOut.SECOND_PICTURE);

    private final byte[] file;
    private final ByteBuffer buffer;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Set<TakenOut> found = EnumSet.noneOf(TakenOut.class);
    private long pixels;
    private int orientation = 1;

    private PngParts(byte[] file) {
        this.file = file;
        this.buffer = ByteBuffer.wrap(file);
    }

    static PngParts of(byte[] file) throws Unfit {
        var parts = new PngParts(file);
        try {
            parts.walk();
        } catch (IndexOutOfBoundsException e) {
            throw new Unfit(Refusal.BROKEN);
        }
        return parts;
    }

    long pixels() {
        return pixels;
    }

    int orientation() {
        return orientation;
    }

    Set<TakenOut> found() {
        return found;
    }

    byte[] bare() {
        return bare.toByteArray();
    }

    private void walk() throws Unfit {
        bare.write(file, 0, SIGNATURE);
        var at = SIGNATURE;
        var type = "";
        while (!type.equals("IEND")) {
            var length = buffer.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) throw new Unfit(Refusal.BROKEN);
            type = new String(file, at + 4, 4, ISO_8859_1);
            chunk(type, at, length);
            at += AROUND + length;
        }
        if (pixels == 0) throw new Unfit(Refusal.BROKEN);
        if (at < file.length) found.add(TakenOut.AFTER_THE_END);
    }

    private void chunk(String type, int at, int length) throws Unfit {
        if (buffer.getInt(at + 8 + length) != sum(at + 4, 4 + length))
            throw new Unfit(Refusal.BROKEN);
        if (type.equals("IHDR")) header(at + 8);
        if (KEPT.contains(type)) bare.write(file, at, AROUND + length);
        else name(type, at + 8, length);
    }

    private void header(int at) throws Unfit {
        var width = buffer.getInt(at);
        var height = buffer.getInt(at + 4);
        if (pixels != 0 || width <= 0 || height <= 0) throw new Unfit(Refusal.BROKEN);
        pixels = (long) width * height;
    }

    private void name(String type, int from, int length) {
        if (type.equals("eXIf")) exif(from, length);
        else if (KINDS.containsKey(type)) words(type, new String(file, from, length, ISO_8859_1));
        else if (!HARMLESS.contains(type)) found.add(TakenOut.OTHER_DETAILS);
    }

    private void exif(int from, int length) {
        var exif = Exif.of(file, from, length);
        found.addAll(exif.found());
        orientation = exif.orientation();
    }

    private void words(String type, String text) {
        if (text.startsWith("XML:com.adobe.xmp")) found.addAll(Xmp.kinds(text));
        else if (text.startsWith("Software")) found.add(TakenOut.PROGRAM);
        else if (text.startsWith("Author")) found.add(TakenOut.AUTHOR);
        else if (text.startsWith("Creation Time")) found.add(TakenOut.TIME);
        else if (KINDS.containsKey(type)) found.add(KINDS.get(type));
    }

    private int sum(int from, int length) {
        var sum = new CRC32();
        sum.update(file, from, length);
        return (int) sum.getValue();
    }
}
