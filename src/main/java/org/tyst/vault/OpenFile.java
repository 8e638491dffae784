package org.tyst.vault;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code vault.json} in the hands of somebody who has opened it: read only if authentic, and every rewrite signed. */
final class OpenFile {
    private final VaultFolder folder;
    private final VaultKeys keys;

    OpenFile(VaultFolder folder, VaultKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    Optional<VaultFile> read() {
        return folder.read() instanceof VaultFolder.Reading.Read(var file)
                        && file.isAuthentic(keys.headerMac())
                ? Optional.of(file)
                : Optional.empty();
    }

    Change rewrite(UnaryOperator<VaultFile> change) {
        return rewrite(change, keys);
    }

    /** Signed by other keys than it was read with: only when the old ones go. One rewrite at a time, or one would be lost. */
    synchronized Change rewrite(UnaryOperator<VaultFile> change, VaultKeys signedBy) {
        var before = read();
        return before.isPresent()
                ? write(change.apply(before.get()).signed(signedBy.headerMac()))
                : new Change.NotChanged("the vault on disk is not the one that is open");
    }

    /** Changed as soon as it is in its place: from then on only the new slots open. */
    Change write(VaultFile signed) {
        try {
            folder.replace(signed);
        } catch (IOException e) {
            return new Change.NotChanged(e.toString());
        }
        folder.settleIfPossible();
        return new Change.Changed();
    }
}
