package org.tyst.pdf.incoming;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentInspector.Inspection;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * Paints a picture anew: upright, in the colours every screen knows, on white, and then writes it with nothing beside it. How
 * large it is is read from its head and checked before a single pixel is decoded.
 */
final class PictureRemaker {
    /** Above it nobody sees a difference; below it the writing on a worksheet begins to fray. */
    private static final float QUALITY = 0.92f;

    private final AttachmentPolicy policy;

    PictureRemaker(AttachmentPolicy policy) {
        this.policy = policy;
    }

    Inspection jpeg(byte[] file) throws IOException, Unfit {
        var parts = JpegParts.of(file);
        checkSize(parts.pixels());
        var painted = painted(decoded("jpeg", parts.bare()), parts.orientation());
        return clean(AttachmentForm.JPEG, painted, parts.found());
    }

    Inspection png(byte[] file) throws IOException, Unfit {
        var parts = PngParts.of(file);
        checkSize(parts.pixels());
        var taken = decoded("png", parts.bare());
        var found = EnumSet.noneOf(TakenOut.class);
        found.addAll(parts.found());
        if (taken.getColorModel().hasAlpha()) found.add(TakenOut.TRANSPARENT_PARTS);
        return clean(AttachmentForm.PNG, painted(taken, parts.orientation()), found);
    }

    private void checkSize(long pixels) throws Unfit {
        if (pixels > policy.mostPixels()) throw new Unfit(Refusal.TOO_MANY_PIXELS);
    }

    private static Inspection clean(AttachmentForm form, BufferedImage painted, Set<TakenOut> found)
            throws IOException {
        return new Inspection.Clean(form, 1, encoded(form, painted), found);
    }

    private static BufferedImage decoded(String format, byte[] bare) throws IOException, Unfit {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            return read(reader, in);
        } finally {
            reader.dispose();
        }
    }

    /** A decoder that had to guess has met a broken picture: half a worksheet must not pass for a whole one. */
    private static BufferedImage read(ImageReader reader, MemoryCacheImageInputStream in)
            throws IOException, Unfit {
        var guessed = new boolean[1];
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains("orrupt") || warning.contains("runcated")) guessed[0] = true;
        });
        var image = reader.read(0);
        if (guessed[0]) throw new Unfit(Refusal.BROKEN);
        return image;
    }

    private static BufferedImage painted(BufferedImage taken, int orientation) {
        var side = Turning.isOnItsSide(orientation);
        var width = side ? taken.getHeight() : taken.getWidth();
        var height = side ? taken.getWidth() : taken.getHeight();
        var painted = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var brush = painted.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.drawImage(taken, Turning.of(orientation, taken), null);
        brush.dispose();
        return painted;
    }

    private static byte[] encoded(AttachmentForm form, BufferedImage painted) throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(painted);
        var writer = ImageIO.getImageWriters(type, form.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(painted, null, null), howTo(form, writer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam howTo(AttachmentForm form, javax.imageio.ImageWriter writer) {
        var how = writer.getDefaultWriteParam();
        if (form == AttachmentForm.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        return how;
    }
}
