package org.tyst.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyExchange;
import org.tyst.people.SheetCode;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.PreparedRekey;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;
import org.tyst.work.Work;

/** New keys for the open house, in memory until {@link #go}; closing the house and locking is the desktop's. */
final class OpenExchange implements KeyExchange {
    private final Vault vault;
    private final Work work;
    private final Consumer<Prepared> close;
    private Optional<Prepared> prepared = Optional.empty();

    /** The old keys, as the old passphrase opened them once more, and the new ones. */
    record Prepared(VaultKeys before, PreparedRekey fresh) {}

    /** @param close closes the house, exchanges, and locks */
    OpenExchange(Vault vault, Work work, Consumer<Prepared> close) {
        this.vault = vault;
        this.work = work;
        this.close = close;
    }

    @Override
    public void prepare(char[] old, char[] fresh, Consumer<KeyAnswer> answer) {
        work.aside(() -> prepared(old, fresh), answer);
    }

    private synchronized KeyAnswer prepared(char[] old, char[] fresh) {
        forget();
        try (var before = new Passphrase(old);
                var after = new Passphrase(fresh)) {
            var opening = vault.open(before);
            if (!(opening instanceof Opening.Opened(VaultKeys keys)))
                return new KeyAnswer.Refused(DoorAnswers.refused(opening));
            prepared = Optional.of(new Prepared(keys, vault.rekey().prepare(keys, after)));
            return new KeyAnswer.Done();
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    @Override
    public void newSheet(Consumer<SheetCode> answer) {
        var recovery = ready().fresh().recovery();
        answer.accept(SheetCode.of(recovery.text(), recovery.number()));
    }

    @Override
    public void trySheet(char[] readBack, Consumer<KeyAnswer> answer) {
        work.aside(() -> tried(readBack), answer);
    }

    private synchronized KeyAnswer tried(char[] readBack) {
        var typed = RecoveryCode.read(new String(readBack));
        Arrays.fill(readBack, '\0');
        return typed.filter(ready().fresh()::tried).isPresent()
                ? new KeyAnswer.Done()
                : new KeyAnswer.NotThatCode();
    }

    /** The new keys stay as they are until they are used or prepared anew. */
    @Override
    public void forgetSheet() {}

    @Override
    public void go() {
        close.accept(ready());
    }

    private Prepared ready() {
        return prepared.orElseThrow(() -> new IllegalStateException("No new keys are prepared"));
    }

    private void forget() {
        prepared.ifPresent(it -> {
            it.fresh().close();
            it.before().close();
        });
        prepared = Optional.empty();
    }
}
