package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * A JPEG walked through from marker to marker before any decoder sees it: how large it says it is, whether it has an end, and
 * what lies in it beside the picture. {@link #bare} is the picture with nothing beside it but its colours.
 */
final class JpegParts {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int FOUR_COLOURS = 4;
    private static final int MOST_SCANS = 100;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String JFIF = "JFIF\0";
    private static final int JFIF_THUMBNAIL = 12;

    private final byte[] file;
    private final boolean printersColours;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Set<TakenOut> found = EnumSet.noneOf(TakenOut.class);
    private int at;
    private int scans;
    private long pixels;
    private int orientation = 1;

    private JpegParts(byte[] file, boolean printersColours) {
        this.file = file;
        this.printersColours = printersColours;
    }

    static JpegParts of(byte[] file) throws Unfit {
        return walked(new JpegParts(file, false));
    }

    /** There a picture may be in printers' colours, because nobody has to paint it anew. */
    static JpegParts insideADocument(byte[] file) throws Unfit {
        return walked(new JpegParts(file, true));
    }

    private static JpegParts walked(JpegParts parts) throws Unfit {
        try {
            parts.walk();
        } catch (IndexOutOfBoundsException e) {
            throw new Unfit(Refusal.BROKEN);
        }
        if (parts.pixels == 0) throw new Unfit(Refusal.BROKEN);
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
        if (number(0) != (0xFF00 | START)) throw new Unfit(Refusal.BROKEN);
        bare.write(0xFF);
        bare.write(START);
        at = 2;
        var marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        bare.write(0xFF);
        bare.write(END);
        if (somethingFollows()) found.add(TakenOut.AFTER_THE_END);
    }

    private int marker() throws Unfit {
        if (unsigned(at) != 0xFF) throw new Unfit(Refusal.BROKEN);
        while (unsigned(at) == 0xFF) at++;
        return unsigned(at++);
    }

    private void segment(int marker) throws Unfit {
        var length = number(at);
        if (length < 2 || at + length > file.length) throw new Unfit(Refusal.BROKEN);
        if (isFrame(marker)) frame(marker);
        if (isKept(marker)) keep(marker, length);
        else name(marker, length);
        at += length;
        if (marker == SCAN) scan();
    }

    private void frame(int marker) throws Unfit {
        if (pixels != 0 || marker > 0xC2) throw new Unfit(Refusal.BROKEN);
        pixels = (long) number(at + 3) * number(at + 5);
        if (pixels == 0) throw new Unfit(Refusal.BROKEN);
        if (unsigned(at + 7) == FOUR_COLOURS && !printersColours)
            throw new Unfit(Refusal.PRINTERS_COLOURS);
    }

    /** The picture itself: goes on until a marker that is neither a stuffed byte nor a restart. */
    private void scan() throws Unfit {
        if (++scans > MOST_SCANS) throw new Unfit(Refusal.TOO_HEAVY);
        var from = at;
        while (unsigned(at) != 0xFF || isInsideScan(unsigned(at + 1))) at++;
        bare.write(file, from, at - from);
    }

    private static boolean isInsideScan(int next) {
        return next == 0 || next == 0xFF || next >= 0xD0 && next <= 0xD7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private boolean isKept(int marker) {
        if (marker == APP2) return says(PROFILE);
        return marker == APP14 || marker != COMMENT && (marker < APP0 || marker > APP15);
    }

    private void keep(int marker, int length) {
        bare.write(0xFF);
        bare.write(marker);
        bare.write(file, at, length);
    }

    private void name(int marker, int length) {
        if (marker == COMMENT) found.add(TakenOut.COMMENT);
        else if (marker == APP0) smallPicture();
        else if (marker == APP1 && says(EXIF)) exif(length);
        else if (marker == APP1 && says(XMP)) found.addAll(Xmp.kinds(text(length)));
        else if (marker == APP2 && says("MPF\0")) found.add(TakenOut.SECOND_PICTURE);
        else found.add(TakenOut.OTHER_DETAILS);
    }

    private void smallPicture() {
        var hasNone = says(JFIF) && number(at + 2 + JFIF_THUMBNAIL) == 0;
        if (!hasNone) found.add(TakenOut.SMALL_PICTURE);
    }

    private void exif(int length) {
        var skipped = 2 + EXIF.length();
        var exif = Exif.of(file, at + skipped, Math.max(0, length - skipped));
        found.addAll(exif.found());
        orientation = exif.orientation();
    }

    private boolean says(String start) {
        var from = at + 2;
        return from + start.length() <= file.length
                && new String(file, from, start.length(), ISO_8859_1).equals(start);
    }

    private String text(int length) {
        return new String(file, at + 2, length - 2, ISO_8859_1);
    }

    /** Some cameras fill up with noughts. */
    private boolean somethingFollows() {
        for (int i = at; i < file.length; i++) if (file[i] != 0) return true;
        return false;
    }

    private int number(int from) {
        return unsigned(from) << 8 | unsigned(from + 1);
    }

    private int unsigned(int from) {
        return file[from] & 0xFF;
    }
}
