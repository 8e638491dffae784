package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.Hash;
import org.tyst.sync.Writing;
import org.tyst.vault.Aead;
import org.tyst.vault.CentralKeys;

/** Texts as the database keeps them: sealed, and bound to where they belong, so that no row can be moved to another. */
final class Boxes {
    private final Aead aead;
    private final String secret;

    /** @param secret of the same key, for finding again what must not be read */
    Boxes(Aead aead, String secret) {
        this.aead = aead;
        this.secret = secret;
    }

    static Boxes under(CentralKeys keys, SecureRandom random) {
        return new Boxes(keys.atRest(random), keys.password("blinded"));
    }

    /** The same for the same text, and without the key no way back, nor a way to try. */
    String blinded(String text) {
        return Hash.hex((secret + "|" + text).getBytes(StandardCharsets.UTF_8));
    }

    record Kept(Writing writing, String author, Instant writtenAt) {}

    byte[] seal(Kept kept, UUID caseId, UUID item, long vid) {
        return aead.seal(
                Json.text(kept).getBytes(StandardCharsets.UTF_8), context(caseId, item, "" + vid));
    }

    Kept open(byte[] box, UUID caseId, UUID item, long vid) {
        return Json.read(
                new String(opened(box, context(caseId, item, "" + vid)), StandardCharsets.UTF_8),
                Kept.class);
    }

    byte[] sealBytes(byte[] bytes, UUID caseId, UUID item, String sha256) {
        return aead.seal(bytes, context(caseId, item, sha256));
    }

    byte[] openBytes(byte[] box, UUID caseId, UUID item, String sha256) {
        return opened(box, context(caseId, item, sha256));
    }

    byte[] sealText(String text, UUID caseId, String what) {
        return aead.seal(text.getBytes(StandardCharsets.UTF_8), context(caseId, caseId, what));
    }

    String openText(byte[] box, UUID caseId, String what) {
        return new String(opened(box, context(caseId, caseId, what)), StandardCharsets.UTF_8);
    }

    private byte[] opened(byte[] box, byte[] context) {
        return aead.open(box, context)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "A box of the central record does not open: changed, or moved"));
    }

    private static byte[] context(UUID caseId, UUID item, String version) {
        return (caseId + "|" + item + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
