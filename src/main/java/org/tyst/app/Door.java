package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.people.DoorAnswer;
import org.tyst.people.DoorState;
import org.tyst.people.Doorkeeper;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.SetUp;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.vault.Creation;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;
import org.tyst.work.Work;

/** Opens the house: the vault first, then the encrypted file with the vault's key. Everything slow is off the screen. */
final class Door implements Doorkeeper {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Rooms rooms;
    private final Work work;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Consumer<House> opened;
    private int failures;
    private Optional<String> enrolment = Optional.empty();

    Door(Rooms rooms, Work work, Clock clock, Consumer<House> opened) {
        this.rooms = rooms;
        this.work = work;
        this.clock = clock;
        this.opened = opened;
    }

    @Override
    public DoorState state() {
        return rooms.state();
    }

    @Override
    public void open(char[] passphrase, Consumer<DoorAnswer> answer) {
        answer(
                passphrase,
                typed ->
                        entered(
                                vault(rooms.current()).open(typed),
                                rooms.current(),
                                Optional.empty()),
                answer);
    }

    @Override
    public void recover(char[] code, char[] newPassphrase, Consumer<DoorAnswer> answer) {
        var written = RecoveryCode.read(new String(code));
        Arrays.fill(code, '\0');
        answer(
                newPassphrase,
                typed -> written.map(read -> recovered(read, typed)).orElse(wrong()),
                answer);
    }

    @Override
    public void practise(char[] passphrase, Consumer<DoorAnswer> answer) {
        rooms.practise();
        if (vault(rooms.current()).exists()) open(passphrase, answer);
        else answer(passphrase, typed -> made(typed, Practising.practitioner()), answer);
    }

    @Override
    public void setUp(SetUp setUp, Consumer<DoorAnswer> answer) {
        rooms.inEarnest();
        enrolment = setUp.enrolmentCode().filter(code -> !code.isBlank());
        answer(setUp.passphrase(), typed -> made(typed, practitioner(setUp)), answer);
    }

    /** The code that was typed at set-up, once: to be used as soon as the house is open. */
    Optional<String> takeEnrolment() {
        var taken = enrolment;
        enrolment = Optional.empty();
        return taken;
    }

    private void answer(
            char[] typed, Function<Passphrase, DoorAnswer> attempt, Consumer<DoorAnswer> answer) {
        work.inOrder(
                () -> {
                    try (var passphrase = new Passphrase(typed)) {
                        return attempt.apply(passphrase);
                    } finally {
                        Arrays.fill(typed, '\0');
                    }
                },
                answer);
    }

    /** The code that was typed opens nothing from now on: a new one is shown. */
    private DoorAnswer recovered(RecoveryCode code, Passphrase fresh) {
        var vault = vault(rooms.current());
        if (!(vault.recover(code) instanceof Opening.Opened(VaultKeys keys))) return wrong();
        return vault.renew(keys, fresh)
                        instanceof Creation.Created(VaultKeys same, RecoveryCode next)
                ? moveIn(same, next, Optional.empty())
                : damaged("T-CHANGE");
    }

    private DoorAnswer made(Passphrase passphrase, Practitioner newcomer) {
        return switch (vault(rooms.current()).create(passphrase)) {
            case Creation.Created(VaultKeys keys, RecoveryCode recovery) ->
                    moveInAfresh(keys, recovery, newcomer);
            case Creation.AlreadyThere _ -> damaged("T-THERE");
            case Creation.CannotWrite _ -> damaged("T-WRITE");
        };
    }

    /** A vault whose record could not be made is taken away again: its recovery code was never shown. */
    private DoorAnswer moveInAfresh(VaultKeys keys, RecoveryCode recovery, Practitioner newcomer) {
        var answer = moveIn(keys, recovery, Optional.of(newcomer));
        if (!(answer instanceof DoorAnswer.Opened)) vault(rooms.current()).wipe();
        return answer;
    }

    private DoorAnswer moveIn(
            VaultKeys keys, RecoveryCode recovery, Optional<Practitioner> newcomer) {
        try (recovery) {
            var answer = withStore(keys, rooms.current(), newcomer);
            if (!(answer instanceof DoorAnswer.Opened) || rooms.isPractice()) return answer;
            return new DoorAnswer.Opened(Optional.of(recovery.text()));
        }
    }

    private DoorAnswer entered(Opening opening, Path folder, Optional<Practitioner> newcomer) {
        return switch (opening) {
            case Opening.Opened(VaultKeys keys) -> withStore(keys, folder, newcomer);
            case Opening.WrongPassphrase it -> wrongAgain(it.failuresSoFar());
            case Opening.WrongRecoveryCode _ -> wrong();
            case Opening.Throttled it -> new DoorAnswer.WaitFor(it.waitBefore());
            case Opening.RecoveryOnly _ -> new DoorAnswer.RecoveryOnly();
            case Opening.Damaged _ -> damaged("T-VAULT");
            case Opening.Missing _ -> damaged("T-GONE");
            case Opening.NewerVersion _ -> damaged("T-NEWER");
        };
    }

    private DoorAnswer withStore(VaultKeys keys, Path folder, Optional<Practitioner> newcomer) {
        return switch (whenTheLastOneIsGone(folder, keys)) {
            case StoreOpening.Opened(Store store) -> inside(keys, store, newcomer);
            case StoreOpening.NotADatabaseOrWrongKey _ -> damaged("T-STORE");
            case StoreOpening.NewerVersion _ -> damaged("T-NEWER");
            case StoreOpening.LockedByAnotherProcess _ -> damaged("T-TWICE");
            case StoreOpening.CannotWrite _ -> damaged("T-WRITE");
            case StoreOpening.Unsafe _ -> damaged("T-UNSAFE");
        };
    }

    /** After a lock the process before this one may take a moment to let go of the file. */
    private StoreOpening whenTheLastOneIsGone(Path folder, VaultKeys keys) {
        var until = clock.instant().plus(PATIENCE);
        var opening = Store.open(folder, keys.database(), clock);
        while (opening instanceof StoreOpening.LockedByAnotherProcess
                && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            opening = Store.open(folder, keys.database(), clock);
        }
        return opening;
    }

    private DoorAnswer inside(VaultKeys keys, Store store, Optional<Practitioner> newcomer) {
        var house = House.of(keys, store, newcomer, rooms.isPractice(), clock);
        if (house.isEmpty()) {
            store.close();
            return damaged("T-WHOSE");
        }
        if (failures > 0) house.get().note(Act.UNLOCK_FAILED, String.valueOf(failures));
        house.get().note(Act.UNLOCKED, "");
        failures = 0;
        opened.accept(house.get());
        return new DoorAnswer.Opened(Optional.empty());
    }

    private Practitioner practitioner(SetUp setUp) {
        var id = new PractitionerId(new Ids(clock, random).next());
        return new Practitioner(id, setUp.name(), setUp.role(), setUp.organisation(), "", "");
    }

    private Vault vault(Path folder) {
        return new Vault(folder, clock, random);
    }

    /** Remembered until somebody is let in: the history begins with how often it was tried. */
    private DoorAnswer wrongAgain(int soFar) {
        failures = soFar;
        return new DoorAnswer.WrongPassphrase(soFar);
    }

    private static DoorAnswer wrong() {
        return new DoorAnswer.WrongPassphrase(0);
    }

    private static DoorAnswer damaged(String code) {
        return new DoorAnswer.Damaged(code);
    }
}
