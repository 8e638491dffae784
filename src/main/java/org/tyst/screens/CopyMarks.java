package org.tyst.screens;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tyst.basics.Text;

/**
 * Where in Tyst a text was copied: its fingerprint and the place, never the text. In memory only, so that a lock, which ends the
 * process, forgets it. It knows the text again after another program has broken its lines differently.
 */
public final class CopyMarks {
    private static final int MOST = 64;
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private final byte[] salt = new byte[16];
    private final Supplier<Place> here;
    private final Map<ByteBuffer, Place> marks = new LinkedHashMap<>();

    /** @param here the page that is open, asked on the screen's thread when something is copied */
    public CopyMarks(SecureRandom random, Supplier<Place> here) {
        random.nextBytes(salt);
        this.here = here;
    }

    /** The latest place, if it was copied in several. From any thread. */
    public synchronized Optional<Place> placeOf(String text) {
        return Optional.ofNullable(marks.get(print(text)));
    }

    synchronized void copied(String text) {
        var print = print(text);
        marks.remove(print);
        marks.put(print, here.get());
        if (marks.size() > MOST) marks.remove(marks.keySet().iterator().next());
    }

    private ByteBuffer print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var words = GAPS.matcher(Text.kept(text)).replaceAll(" ").strip();
            return ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
