package org.tyst.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The vault of one laptop, in one folder: set it up, open it, change what opens it. Each call is slow on purpose. */
public final class Vault {
    private final VaultFolder folder;
    private final Attempts attempts;
    private final Clock clock;
    private final SecureRandom random;

    public Vault(Path folder, Clock clock, SecureRandom random) {
        this.folder = new VaultFolder(folder);
        this.attempts = new Attempts(folder, clock);
        this.clock = clock;
        this.random = random;
    }

    public boolean exists() {
        return !folder.isEmpty();
    }

    public Creation create(Passphrase passphrase) {
        if (exists()) return new Creation.AlreadyThere();
        var keys =
                new VaultKeys(
                        new UUID(random.nextLong(), random.nextLong()),
                        VaultKey.random(random),
                        random);
        var recovery = RecoveryCode.random(random);
        try {
            folder.replace(newFile(keys, 1, passphrase, recovery));
            folder.forgetPrevious();
            attempts.forget();
            return new Creation.Created(keys, recovery);
        } catch (IOException e) {
            keys.close();
            return new Creation.CannotWrite(e.toString());
        }
    }

    /** Wrong passphrases since the vault was last opened, by when. Ask before opening: opening forgives them. */
    public List<Instant> failedTries() {
        return attempts.times();
    }

    public Opening open(Passphrase passphrase) {
        return switch (folder.read()) {
            case VaultFolder.Reading.Read(var file) -> allowed(file, passphrase);
            case VaultFolder.Reading.Missing() -> new Opening.Missing();
            case VaultFolder.Reading.Newer(var version) -> new Opening.NewerVersion(version);
            case VaultFolder.Reading.Damaged(var why) -> new Opening.Damaged(why);
        };
    }

    /** Does not count as a try and forgives none: set a new passphrase next. 160 bits need no throttle. */
    public Opening recover(RecoveryCode code) {
        return switch (folder.read()) {
            case VaultFolder.Reading.Read(var file) ->
                    code.use(secret ->
                            tryOpening(
                                    file,
                                    SlotType.RECOVERY,
                                    secret,
                                    Opening.WrongRecoveryCode::new));
            case VaultFolder.Reading.Missing() -> new Opening.Missing();
            case VaultFolder.Reading.Newer(var version) -> new Opening.NewerVersion(version);
            case VaultFolder.Reading.Damaged(var why) -> new Opening.Damaged(why);
        };
    }

    /**
     * Rewrites one slot. The new one is opened once before the old one goes, so that a slip between stretching and writing
     * cannot lock anybody out. The keys do not change, so nothing else is rewritten.
     */
    public Change changePassphrase(VaultKeys keys, Passphrase fresh) {
        if (!(folder.read() instanceof VaultFolder.Reading.Read(var file))
                || !file.isAuthentic(keys.headerMac()))
            return new Change.NotChanged("the vault on disk is not the one that is open");
        var slot =
                slot(keys, SlotType.PASSPHRASE, Argon2.calibratedPasses(clock, random), fresh::use);
        if (!fresh.<Boolean>use(secret -> opens(file, slot, secret, keys)))
            return new Change.NotChanged("the new slot does not open");
        return rewrite(file.with(slot, keys.headerMac()));
    }

    /** A new passphrase and a new recovery code in one rewrite: the code that was just typed in has been seen. */
    public Creation renew(VaultKeys keys, Passphrase passphrase) {
        if (!(folder.read() instanceof VaultFolder.Reading.Read(var file))
                || !file.isAuthentic(keys.headerMac()))
            return new Creation.CannotWrite("the vault on disk is not the one that is open");
        var recovery = RecoveryCode.random(random);
        return switch (rewrite(newFile(keys, file.epoch() + 1, passphrase, recovery))) {
            case Change.Changed() -> new Creation.Created(keys, recovery);
            case Change.NotChanged(var why) -> new Creation.CannotWrite(why);
        };
    }

    /** Without its slots the record is noise: they are overwritten and go first, whoever deletes the rest. */
    public Change wipe() {
        try {
            folder.wipe();
            return new Change.Changed();
        } catch (IOException e) {
            return new Change.NotChanged(e.toString());
        }
    }

    private Change rewrite(VaultFile file) {
        try {
            folder.replace(file);
            folder.forgetPrevious();
            attempts.forget();
            return new Change.Changed();
        } catch (IOException e) {
            return new Change.NotChanged(e.toString());
        }
    }

    private Opening allowed(VaultFile file, Passphrase passphrase) {
        if (attempts.areUsedUp()) return new Opening.RecoveryOnly(attempts.failures());
        var wait = attempts.toWait();
        if (wait.isPositive()) return new Opening.Throttled(wait);
        attempts.count();
        var opening =
                passphrase.use(secret ->
                        tryOpening(file, SlotType.PASSPHRASE, secret, this::wrongPassphrase));
        if (opening instanceof Opening.Opened) attempts.forget();
        return opening;
    }

    private Opening tryOpening(
            VaultFile file, SlotType type, byte[] secret, Supplier<Opening> refused) {
        return file.slot(type)
                .flatMap(slot -> slot.unlock(file.vaultId(), secret))
                .map(master -> authentic(file, new VaultKeys(file.vaultId(), master, random)))
                .orElseGet(refused);
    }

    private static Opening authentic(VaultFile file, VaultKeys keys) {
        if (file.isAuthentic(keys.headerMac())) return new Opening.Opened(keys);
        keys.close();
        return new Opening.Damaged("its seal is broken: somebody has changed vault.json");
    }

    private Opening wrongPassphrase() {
        if (attempts.areUsedUp()) return new Opening.RecoveryOnly(attempts.failures());
        return new Opening.WrongPassphrase(attempts.failures(), attempts.toWait());
    }

    private VaultFile newFile(
            VaultKeys keys, long epoch, Passphrase passphrase, RecoveryCode recovery) {
        var passes = Argon2.calibratedPasses(clock, random);
        var slots =
                List.of(
                        slot(keys, SlotType.PASSPHRASE, passes, passphrase::use),
                        slot(keys, SlotType.RECOVERY, passes, recovery::use));
        return VaultFile.signed(keys.vaultId(), epoch, slots, keys.headerMac());
    }

    private Slot slot(
            VaultKeys keys,
            SlotType type,
            int passes,
            Function<Function<byte[], Slot>, Slot> lend) {
        var params = KdfParams.withPasses(passes, random);
        return lend.apply(
                secret -> Slot.lock(keys.vaultId(), type, secret, params, keys.master(), random));
    }

    private static boolean opens(VaultFile file, Slot slot, byte[] secret, VaultKeys keys) {
        return slot.unlock(file.vaultId(), secret)
                .map(master -> {
                    try (master) {
                        return master.sameAs(keys.master());
                    }
                })
                .orElse(false);
    }
}
