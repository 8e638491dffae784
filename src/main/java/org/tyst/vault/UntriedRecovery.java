package org.tyst.vault;

/**
 * A new recovery code, before anybody trusts it: it is shown and printed, and its slot goes into the vault only once the code
 * that was read back from paper has opened that very slot. Close it when the page is left.
 */
public final class UntriedRecovery implements AutoCloseable {
    private final RecoveryCode code;
    private final Slot slot;

    UntriedRecovery(RecoveryCode code, Slot slot) {
        this.code = code;
        this.slot = slot;
    }

    /** As printed: groups of four, the last of them the checksum. */
    public String text() {
        return code.text();
    }

    /** Tells one sheet from another without telling anything of the code. */
    public String number() {
        return slot.id().toString().substring(0, 8);
    }

    Slot slot() {
        return slot;
    }

    @Override
    public void close() {
        code.close();
    }

    @Override
    public String toString() {
        return "UntriedRecovery[hidden]";
    }
}
