package org.tyst.pdf.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and attackers write them. The upper left quarter is red, the rest is blue. */
public final class MadePictures {
    public static final String MAKE = "Llwyncelyn Cameras";
    private static final int AFTER_START = 2;
    private static final int AFTER_SIGNATURE = 8;
    private static final int AFTER_HEADER = 33;

    private MadePictures() {}

    static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(picture(width, height, BufferedImage.TYPE_3BYTE_BGR), "png");
    }

    /** Red under glass: wholly transparent, and still there for whoever looks at the bytes. */
    static byte[] pngWithHiddenRed() {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 40; y++) image.setRGB(x, y, 0x00FF0000);
        return encoded(image, "png");
    }

    /** With a place, a camera, a time, a small picture, and turned by a quarter to the right. */
    public static byte[] photo(int width, int height, int orientation) {
        return inserted(jpeg(width, height), AFTER_START, exifSegment(orientation));
    }

    static byte[] withSegment(byte[] jpeg, int marker, String content) {
        return inserted(jpeg, AFTER_START, segment(marker, content.getBytes(ISO_8859_1)));
    }

    static byte[] withChunk(byte[] png, String type, String content) {
        return inserted(png, AFTER_HEADER, chunk(type, content.getBytes(ISO_8859_1)));
    }

    static byte[] withPngExif(byte[] png, int orientation) {
        return inserted(png, AFTER_HEADER, chunk("eXIf", exif(orientation)));
    }

    static byte[] followedBy(byte[] picture, String more) {
        return inserted(picture, picture.length, more.getBytes(ISO_8859_1));
    }

    static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    /** Says that it is enormous. */
    static byte[] jpegSaying(int width, int height) {
        var jpeg = jpeg(16, 16);
        for (int at = 0; at < jpeg.length - 9; at++)
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(at + 5, (short) height)
                        .putShort(at + 7, (short) width);
                return jpeg;
            }
        throw new AssertionError("No frame");
    }

    static byte[] pngSaying(int width, int height) {
        var png = png(16, 16);
        var header = Arrays.copyOfRange(png, AFTER_SIGNATURE + 8, AFTER_SIGNATURE + 21);
        ByteBuffer.wrap(header).putInt(0, width).putInt(4, height);
        var chunk = chunk("IHDR", header);
        System.arraycopy(chunk, 0, png, AFTER_SIGNATURE, chunk.length);
        return png;
    }

    static int rgb(byte[] picture, double x, double y) throws IOException {
        var image = ImageIO.read(new java.io.ByteArrayInputStream(picture));
        return image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
    }

    static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static BufferedImage picture(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String form) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] exifSegment(int orientation) {
        var tiff = exif(orientation);
        var content = ByteBuffer.allocate(6 + tiff.length).put("Exif\0\0".getBytes(ISO_8859_1));
        return segment(0xE1, content.put(tiff).array());
    }

    /** Big endian: make, orientation, time, GPS pointer, then a second directory (a small picture). */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 4);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(MAKE.length()).putInt(100);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x0132).putShort((short) 2).putInt(20).putInt(130);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(160);
        tiff.putInt(170);
        tiff.put(100, MAKE.getBytes(ISO_8859_1));
        tiff.put(130, "2026:11:19 15:40:00\0".getBytes(ISO_8859_1));
        return tiff.array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }
}
