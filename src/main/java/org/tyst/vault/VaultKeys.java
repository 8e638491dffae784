package org.tyst.vault;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * An open vault: the master key and what is derived from it. Close it when the process is about to end; every key it
 * handed out is zeroed with it. (The JDK's ciphers keep copies of their own: that is why locking ends the process.)
 */
public final class VaultKeys implements AutoCloseable {
    private final UUID vaultId;
    private final VaultKey master;
    private final SecureRandom random;
    private final Map<Purpose, VaultKey> derived = new EnumMap<>(Purpose.class);

    VaultKeys(UUID vaultId, VaultKey master, SecureRandom random) {
        this.vaultId = vaultId;
        this.master = master;
        this.random = random;
    }

    public UUID vaultId() {
        return vaultId;
    }

    /** Owned, and destroyed, by this. */
    public synchronized VaultKey key(Purpose purpose) {
        return derived.computeIfAbsent(purpose, each -> Hkdf.subKey(master, each.label()));
    }

    public VaultKey database() {
        return key(Purpose.DATABASE);
    }

    public Aead attachments() {
        return key(Purpose.ATTACHMENTS).use(bytes -> Aead.ofKey(bytes, random));
    }

    public Mac256 auditMac() {
        return Mac256.ofKey(key(Purpose.AUDIT));
    }

    public SealBox sealBox() {
        return new SealBox(key(Purpose.SEALED));
    }

    /** For keys from before an exchange of keys. Says what it seals in the context. */
    public Aead kept() {
        return key(Purpose.KEPT).use(bytes -> Aead.ofKey(bytes, random));
    }

    VaultKey master() {
        return master;
    }

    Mac256 headerMac() {
        return Mac256.ofKey(key(Purpose.HEADER));
    }

    @Override
    public synchronized void close() {
        derived.values().forEach(VaultKey::close);
        master.close();
    }
}
