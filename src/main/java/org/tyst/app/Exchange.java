package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;
import org.tyst.people.KeyExchange.Progress;
import org.tyst.store.RekeyedCopy;
import org.tyst.vault.Change;
import org.tyst.vault.Opening;
import org.tyst.vault.PreparedRekey;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;
import org.tyst.vault.VaultRekey;

/**
 * Every key exchanged, in the order that survives a kill anywhere (decision 0015): the journal, the copy, the commit, the
 * copy in its place, the journal closed. Only for a record that is closed.
 */
final class Exchange {
    private final VaultRekey vault;
    private final RekeyedCopy copy;
    private final Consumer<Progress> told;

    Exchange(Path folder, Clock clock, Consumer<Progress> told) {
        this.vault = new Vault(folder, clock, new SecureRandom()).rekey();
        this.copy = new RekeyedCopy(folder, clock);
        this.told = told;
    }

    /** False: the old passphrase opens, and what was begun is taken back then. */
    boolean run(VaultKeys before, PreparedRekey prepared) {
        if (!done(vault.begin(before, prepared))) return false;
        told.accept(Progress.BEGUN);
        return copied(before, prepared.keys());
    }

    /** Opened with the new secret, in the middle: from the beginning of the copy. */
    boolean resume(Opening.Copying half) {
        return copied(half.before(), half.keys());
    }

    private boolean copied(VaultKeys before, VaultKeys after) {
        if (!saved(copy.make(before, after, this::tell))) return false;
        if (!done(vault.commit(before, after))) return false;
        told.accept(Progress.COMMITTED);
        return swapped(after);
    }

    /** From the commit on, whether or not the copy was in its place already. */
    boolean swapped(VaultKeys after) {
        if (!saved(copy.putInPlace(after))) return false;
        told.accept(Progress.IN_PLACE);
        if (!done(vault.finish(after))) return false;
        told.accept(Progress.DONE);
        return true;
    }

    private void tell(RekeyedCopy.Step step) {
        told.accept(
                switch (step) {
                    case COPIED -> Progress.COPIED;
                    case SEALED -> Progress.SEALED;
                    case CHECKED -> Progress.CHECKED;
                });
    }

    private static boolean done(Change change) {
        return change instanceof Change.Changed;
    }

    private static boolean saved(SaveOutcome outcome) {
        return outcome instanceof SaveOutcome.Saved;
    }
}
