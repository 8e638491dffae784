package org.tyst.pdf.incoming;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn.Picture;

/** A drawn page as numbers, and how they go from the one process to the other: row by row. */
final class Pixels {
    static final int TALLEST = 8000;

    private Pixels() {}

    static Picture of(BufferedImage image) {
        var pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    static void write(BufferedImage image, DataOutputStream out) throws IOException {
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        var row = new int[image.getWidth()];
        var bytes = ByteBuffer.allocate(row.length * Integer.BYTES);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            bytes.asIntBuffer().put(row);
            out.write(bytes.array());
        }
    }

    /**
     * @param widest as was asked: the other process is not trusted with the memory of this one
     */
    static Picture read(DataInputStream in, int widest) throws IOException {
        var width = within(in.readInt(), widest + 1); // a part of a pixel may count as one
        var height = within(in.readInt(), TALLEST + 1);
        var pixels = new int[width * height];
        var row = new byte[width * Integer.BYTES];
        for (int y = 0; y < height; y++) {
            in.readFully(row);
            ByteBuffer.wrap(row).asIntBuffer().get(pixels, y * width, width);
        }
        return new Picture(width, height, pixels);
    }

    private static int within(int said, int most) throws IOException {
        if (said < 1 || said > most) throw new IOException("No page was asked for of that size");
        return said;
    }
}
