package org.tyst.pdf.incoming;

import static java.util.Map.entry;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tyst.interviews.attachments.TakenOut;

/**
 * What a camera wrote beside a picture: which way up it is, which we obey, and kinds of things that we only name because they
 * are about to be taken out. Whatever is broken in it is as good as absent.
 */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int MOST_ORIENTATIONS = 8;
    private static final int MOST_ENTRIES = 500;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int ORIENTATION = 0x0112;
    private static final int MORE = 0x8769;
    private static final int FORTY_TWO = 42;

    private static final Map<Integer, TakenOut> KINDS =
            Map.ofEntries(
                    entry(0x010E, TakenOut.COMMENT),
                    entry(0x010F, TakenOut.CAMERA),
                    entry(0x0110, TakenOut.CAMERA),
                    entry(0x0131, TakenOut.PROGRAM),
                    entry(0x0132, TakenOut.TIME),
                    entry(0x013B, TakenOut.AUTHOR),
                    entry(0x8298, TakenOut.AUTHOR),
                    entry(0x8825, TakenOut.PLACE),
                    entry(0x9003, TakenOut.TIME),
                    entry(0x9004, TakenOut.TIME),
                    entry(0x927C, TakenOut.CAMERA),
                    entry(0x9286, TakenOut.COMMENT),
                    entry(0x9C9B, TakenOut.COMMENT),
                    entry(0x9C9C, TakenOut.COMMENT),
                    entry(0x9C9D, TakenOut.AUTHOR),
                    entry(0xA430, TakenOut.AUTHOR),
                    entry(0xA431, TakenOut.CAMERA),
                    entry(0xA433, TakenOut.CAMERA),
                    entry(0xA434, TakenOut.CAMERA),
                    entry(0xA435, TakenOut.CAMERA));

    private final ByteBuffer tiff;
    private final Set<TakenOut> found = EnumSet.noneOf(TakenOut.class);
    private int orientation = UPRIGHT;

    private Exif(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    static Exif of(byte[] bytes, int from, int length) {
        var exif = new Exif(ByteBuffer.wrap(bytes, from, length).slice());
        try {
            exif.read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            exif.found.add(TakenOut.OTHER_DETAILS);
        }
        return exif;
    }

    /** As in the standard: 1 is upright, 6 is turned to the right by a quarter. */
    int orientation() {
        return orientation;
    }

    Set<TakenOut> found() {
        return found;
    }

    private void read() {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != FORTY_TWO) throw new IndexOutOfBoundsException();
        var next = directory(tiff.getInt(4));
        if (next != 0) found.add(TakenOut.SMALL_PICTURE);
    }

    /** Where the next directory is; 0 if there is none. */
    private int directory(int at) {
        var entries = tiff.getShort(at) & 0xFFFF;
        if (entries > MOST_ENTRIES) throw new IndexOutOfBoundsException();
        for (int i = 0; i < entries; i++) field(at + 2 + i * ENTRY);
        return tiff.getInt(at + 2 + entries * ENTRY);
    }

    private void field(int at) {
        var tag = tiff.getShort(at) & 0xFFFF;
        if (tag == ORIENTATION) turn(tiff.getShort(at + VALUE) & 0xFFFF);
        if (tag == MORE) more(tiff.getInt(at + VALUE));
        if (KINDS.containsKey(tag)) found.add(KINDS.get(tag));
    }

    /** The camera's own directory; it leads nowhere further, so that no file can send us round in circles. */
    private void more(int at) {
        var entries = Math.min(MOST_ENTRIES, tiff.getShort(at) & 0xFFFF);
        for (int i = 0; i < entries; i++) {
            var tag = tiff.getShort(at + 2 + i * ENTRY) & 0xFFFF;
            if (KINDS.containsKey(tag)) found.add(KINDS.get(tag));
        }
    }

    private void turn(int stated) {
        if (stated >= UPRIGHT && stated <= MOST_ORIENTATIONS) orientation = stated;
    }
}
