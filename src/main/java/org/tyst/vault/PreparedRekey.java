package org.tyst.vault;

/** New keys that are nowhere yet but in memory: a slot for the new passphrase, and a sheet to be printed and tried. */
public final class PreparedRekey implements AutoCloseable {
    private final VaultKeys keys;
    private final Slot passphrase;
    private final UntriedRecovery recovery;
    private boolean tried;

    PreparedRekey(VaultKeys keys, Slot passphrase, UntriedRecovery recovery) {
        this.keys = keys;
        this.passphrase = passphrase;
        this.recovery = recovery;
    }

    public UntriedRecovery recovery() {
        return recovery;
    }

    /** Opens the new slot with the code as it was read back from paper. */
    public boolean tried(RecoveryCode readBack) {
        tried = readBack.<Boolean>use(secret -> SlotMaker.opens(recovery.slot(), keys, secret));
        return tried;
    }

    boolean isTried() {
        return tried;
    }

    public VaultKeys keys() {
        return keys;
    }

    Slot passphrase() {
        return passphrase;
    }

    /** Leaves the keys to whoever goes on with them. */
    public void handOver() {
        recovery.close();
    }

    @Override
    public void close() {
        recovery.close();
        keys.close();
    }
}
