package org.tyst.store;

import java.nio.charset.StandardCharsets;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.vault.Aead;
import org.tyst.vault.VaultKey;

/** How an attachment's own key is wrapped under the vault's: bound to the attachment, so that two cannot be swapped. */
final class AttachmentKey {
    private AttachmentKey() {}

    static byte[] wrapped(Aead vault, AttachmentId id, VaultKey key) {
        return key.use(bytes -> vault.seal(bytes, context(id)));
    }

    static VaultKey unwrapped(Aead vault, LaidFile laid) {
        return vault.open(laid.wrappedKey(), context(laid.id()))
                .map(VaultKey::copyOf)
                .orElseThrow(() ->
                        new IllegalStateException("An attachment's key is not where it was put"));
    }

    private static byte[] context(AttachmentId id) {
        return ("attachment key|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
