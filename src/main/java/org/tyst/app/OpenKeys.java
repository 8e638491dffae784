package org.tyst.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.audit.Act;
import org.tyst.people.DoorAnswer;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyState;
import org.tyst.people.Keyring;
import org.tyst.people.SheetCode;
import org.tyst.vault.AgencyKey;
import org.tyst.vault.Change;
import org.tyst.vault.OpenVault;
import org.tyst.vault.Passphrase;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.UntriedRecovery;
import org.tyst.work.Work;

/** The owner's hands on the vault of an open house. Slow on purpose, so it runs aside; one change at a time. */
final class OpenKeys implements Keyring {
    private final OpenVault vault;
    private final House house;
    private final Work work;
    private volatile KeyState state;
    private Optional<UntriedRecovery> untried = Optional.empty();

    OpenKeys(OpenVault vault, House house, Work work) {
        this.vault = vault;
        this.house = house;
        this.work = work;
        this.state = look();
    }

    @Override
    public KeyState state() {
        return state;
    }

    @Override
    public void newSheet(Consumer<SheetCode> answer) {
        work.aside(
                () -> {
                    try {
                        return drawn();
                    } finally {
                        Stretching.isOver();
                    }
                },
                answer);
    }

    private synchronized SheetCode drawn() {
        forgetSheet();
        var fresh = vault.newRecovery();
        untried = Optional.of(fresh);
        return SheetCode.of(fresh.text(), fresh.number());
    }

    @Override
    public void trySheet(char[] readBack, Consumer<KeyAnswer> answer) {
        changing(() -> tried(readBack), Act.RECOVERY_SHEET_TRIED, answer);
    }

    private synchronized Change tried(char[] readBack) {
        var typed = RecoveryCode.read(new String(readBack));
        Arrays.fill(readBack, '\0');
        if (typed.isEmpty() || untried.isEmpty()) return new Change.NotThatCode();
        try (var code = typed.get()) {
            return vault.trust(untried.get(), code);
        }
    }

    @Override
    public synchronized void forgetSheet() {
        untried.ifPresent(UntriedRecovery::close);
        untried = Optional.empty();
    }

    @Override
    public void changePassphrase(char[] old, char[] fresh, Consumer<KeyAnswer> answer) {
        changing(() -> changed(old, fresh), Act.PASSPHRASE_CHANGED, answer);
    }

    private synchronized Change changed(char[] old, char[] fresh) {
        try (var before = new Passphrase(old);
                var after = new Passphrase(fresh)) {
            return vault.changePassphrase(before, after);
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    @Override
    public void trustAgency(String publicKey, Consumer<KeyAnswer> answer) {
        AgencyKey.read(publicKey)
                .ifPresentOrElse(
                        key -> changing(() -> trusted(key), Act.AGENCY_TRUSTED, answer),
                        () -> answer.accept(new KeyAnswer.NotAKey()));
    }

    private synchronized Change trusted(AgencyKey key) {
        return vault.trust(key);
    }

    /** Written into the chain before anybody is told that it is done. */
    private void changing(Callable<Change> change, Act act, Consumer<KeyAnswer> answer) {
        work.aside(
                () -> {
                    var made = change.call();
                    Stretching.isOver();
                    if (made instanceof Change.Changed) noted(act);
                    return told(made, DoorAnswers::refused);
                },
                answer);
    }

    private void noted(Act act) throws Exception {
        state = look();
        work.turn(() -> {
            FailedTries.note(house, vault.vault());
            house.note(act, "");
            house.sawKeys(vault.epoch());
            return act;
        });
    }

    private static KeyAnswer told(
            Change change, Function<org.tyst.vault.Opening, DoorAnswer> refused) {
        return switch (change) {
            case Change.Changed() -> new KeyAnswer.Done();
            case Change.Refused(var why) -> new KeyAnswer.Refused(refused.apply(why));
            case Change.NotThatCode() -> new KeyAnswer.NotThatCode();
            case Change.NotChanged _ -> new KeyAnswer.NotKept();
        };
    }

    private KeyState look() {
        return new KeyState(vault.hasRecovery(), vault.agency().map(AgencyKey::fingerprint));
    }
}
