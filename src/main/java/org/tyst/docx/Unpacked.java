package org.tyst.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.tyst.interviews.notes.NotesLimits;
import org.tyst.interviews.notes.NotesOutcome.Why;

/**
 * A file from outside, unpacked as far as is needed: its body and its list of kinds. Whatever else is in it is counted while it
 * passes, because a small file can unpack into more than there is room for.
 */
final class Unpacked {
    /** Some versions of Word number it. */
    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");

    private static final String KINDS = "[Content_Types].xml";
    private static final String MACROS = "vbaproject.bin";
    private static final int MOST_PARTS = 5_000;
    private static final int AT_ONCE = 65_536;

    private final NotesLimits limits;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final byte[] passing = new byte[AT_ONCE];
    private Optional<Why> refused = Optional.empty();
    private long size;
    private int parts;

    private Unpacked(NotesLimits limits) {
        this.limits = limits;
    }

    static Unpacked of(byte[] file, NotesLimits limits) throws IOException {
        var unpacked = new Unpacked(limits);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entry = zip.getNextEntry();
            while (entry != null && unpacked.refused.isEmpty()) {
                unpacked.refused = unpacked.take(entry.getName(), zip);
                if (unpacked.refused.isEmpty()) entry = zip.getNextEntry();
            }
        }
        return unpacked;
    }

    /** Why nothing of it is read. */
    Optional<Why> refused() {
        return refused;
    }

    Optional<byte[]> body() {
        return kept.entrySet().stream()
                .filter(part -> BODY.matcher(part.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    String kinds() {
        return Optional.ofNullable(kept.get(KINDS)).map(Unpacked::latin).orElse("");
    }

    /** Good enough to look for a sign of the markup, in whichever letters it is written. */
    Stream<String> inLatin() {
        return kept.values().stream().map(Unpacked::latin);
    }

    private Optional<Why> take(String name, InputStream part) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(MACROS)) return Optional.of(Why.MACROS);
        parts++;
        if (name.equals(KINDS) || BODY.matcher(name).matches()) keep(name, part);
        else pass(part);
        return size > limits.mostUnpacked() || parts > MOST_PARTS
                ? Optional.of(Why.UNPACKS_TOO_LARGE)
                : Optional.empty();
    }

    private void keep(String name, InputStream part) throws IOException {
        var bytes = part.readNBytes(limits.mostBytes() + 1);
        size = bytes.length > limits.mostBytes() ? Long.MAX_VALUE : size + bytes.length;
        kept.putIfAbsent(name, bytes);
    }

    private void pass(InputStream part) throws IOException {
        var read = part.read(passing);
        while (read > 0 && size <= limits.mostUnpacked()) {
            size += read;
            read = part.read(passing);
        }
    }

    private static String latin(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
