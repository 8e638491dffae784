package org.tyst.pdf.incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.Refusal;
import org.tyst.interviews.attachments.TakenOut;

/**
 * The streams of a PDF: how much they become when unpacked, counted without keeping it, and how large the pictures in them say
 * they are. What a camera wrote into a picture is taken out, and the picture itself stays as it is.
 */
final class PdfStreams {
    private static final List<COSName> PICTURES =
            List.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION);
    private static final int MOST_FILTERS = 3;

    private final AttachmentPolicy policy;
    private final Set<TakenOut> found;
    private long left;

    PdfStreams(AttachmentPolicy policy, Set<TakenOut> found) {
        this.policy = policy;
        this.found = found;
        this.left = policy.largestUnpacked();
    }

    void look(COSStream stream) throws IOException, Unfit {
        if (stream.containsKey(COSName.F)) throw new Unfit(Refusal.FETCHES_FROM_ELSEWHERE);
        checkPixels((long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0));
        var filters = filters(stream);
        if (filters.size() > MOST_FILTERS) throw new Unfit(Refusal.TOO_TANGLED);
        if (filters.equals(List.of(COSName.DCT_DECODE))) photo(stream);
        else unpack(stream, filters);
    }

    private void photo(COSStream stream) throws IOException, Unfit {
        byte[] packed;
        try (var in = stream.createRawInputStream()) {
            packed = in.readAllBytes();
        }
        var parts = JpegParts.insideADocument(packed);
        checkPixels(parts.pixels());
        if (parts.found().isEmpty()) return;
        found.addAll(parts.found());
        try (var out = stream.createRawOutputStream()) {
            out.write(parts.bare());
        }
    }

    private void checkPixels(long pixels) throws Unfit {
        if (pixels < 0 || pixels > policy.mostPixels()) throw new Unfit(Refusal.TOO_MANY_PIXELS);
    }

    /** A picture's own packing is the last: how large it becomes is known from what it says of itself. */
    private void unpack(COSStream stream, List<COSName> filters) throws IOException, Unfit {
        byte[] bytes;
        try (var in = stream.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i)); i++)
            bytes = unpacked(bytes, filters.get(i), stream, i, i == filters.size() - 1);
    }

    private byte[] unpacked(
            byte[] packed, COSName filter, COSDictionary stream, int place, boolean last)
            throws IOException, Unfit {
        var out = new Counted(last);
        try {
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(packed), out, stream, place);
        } catch (TooMuch e) {
            throw new Unfit(Refusal.TOO_HEAVY);
        }
        return out.kept.toByteArray();
    }

    private static List<COSName> filters(COSStream stream) {
        var filters = new ArrayList<COSName>();
        if (stream.getFilters() instanceof COSName one) filters.add(one);
        if (stream.getFilters() instanceof COSArray many)
            for (int i = 0; i < many.size(); i++)
                if (many.getObject(i) instanceof COSName one) filters.add(one);
        return filters;
    }

    /** Counts, and keeps only what must be unpacked once more. */
    private final class Counted extends OutputStream {
        private final boolean last;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Counted(boolean last) {
            this.last = last;
        }

        @Override
        public void write(int one) throws IOException {
            take(1);
            if (!last) kept.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            if (!last) kept.write(bytes, from, length);
        }

        private void take(int length) throws IOException {
            left -= length;
            if (left < 0) throw new TooMuch();
        }
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
