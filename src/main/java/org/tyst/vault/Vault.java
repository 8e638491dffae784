package org.tyst.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The vault of one laptop, in one folder: set it up, open it, wipe it. Each call is slow on purpose. One for the whole life of
 * the process at the door: it remembers the tries where the disk will not.
 */
public final class Vault {
    private static final String CODES = "vault.codes";

    private final VaultFolder folder;
    private final Attempts attempts;
    private final Attempts codes;
    private final SecureRandom random;
    private final SlotMaker slots;

    public Vault(Path folder, Clock clock, SecureRandom random) {
        this.folder = new VaultFolder(folder);
        this.attempts = new Attempts(folder, clock);
        this.codes = new Attempts(folder, CODES, clock);
        this.random = random;
        this.slots = new SlotMaker(clock, random);
    }

    public boolean exists() {
        return !folder.isEmpty() || folder.isToGo();
    }

    public Creation create(Passphrase passphrase) {
        if (exists()) return new Creation.AlreadyThere();
        var id = new UUID(random.nextLong(), random.nextLong());
        var keys = new VaultKeys(id, VaultKey.random(random), random);
        var file = VaultFile.fresh(id, List.of(slots.ofPassphrase(keys, passphrase)));
        return switch (new OpenFile(folder, keys).write(file.signed(keys.headerMac()))) {
            case Change.Changed _ -> {
                attempts.forget();
                codes.forget();
                yield new Creation.Created(keys);
            }
            case Change.NotChanged(var why) -> {
                keys.close();
                yield new Creation.CannotWrite(why);
            }
            case Change.Refused _, Change.NotThatCode _ ->
                    throw new IllegalStateException("Nothing was asked that could be refused");
        };
    }

    /** When wrong passphrases were typed, until {@link #triesAreNoted}. A right one forgives them, and forgets none. */
    public List<Instant> failedTries() {
        attempts.look();
        return attempts.times();
    }

    /** The same of codes that were well formed and not this vault's. */
    public List<Instant> wrongCodes() {
        codes.look();
        return codes.times();
    }

    /** Only when they are in the chain. */
    public void triesAreNoted() {
        attempts.areNoted();
        codes.areNoted();
    }

    public Opening open(Passphrase passphrase) {
        return switch (folder.read()) {
            case VaultFolder.Reading.Read(var file) -> allowed(file, passphrase);
            case VaultFolder.Reading.Missing() -> new Opening.Missing();
            case VaultFolder.Reading.Newer(var version) -> new Opening.NewerVersion(version);
            case VaultFolder.Reading.Damaged(var why) -> new Opening.Damaged(why);
        };
    }

    /** Forgives no try: set a new passphrase next. A wrong code is remembered and makes nobody wait: 160 bits need no throttle. */
    public Opening recover(RecoveryCode code) {
        return switch (folder.read()) {
            case VaultFolder.Reading.Read(var file) ->
                    code.use(secret ->
                            tryOpening(
                                    file,
                                    List.of(SlotType.RECOVERY, SlotType.ONCE),
                                    secret,
                                    this::wrongCode));
            case VaultFolder.Reading.Missing() -> new Opening.Missing();
            case VaultFolder.Reading.Newer(var version) -> new Opening.NewerVersion(version);
            case VaultFolder.Reading.Damaged(var why) -> new Opening.Damaged(why);
        };
    }

    /** What its owner may change once it is open. */
    public OpenVault of(VaultKeys keys) {
        return new OpenVault(this, new OpenFile(folder, keys), keys, slots, random);
    }

    /** How an open vault exchanges every key. */
    public VaultRekey rekey() {
        return new VaultRekey(folder, slots, random);
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

    void forgiveFailures() {
        attempts.forgive();
    }

    private Opening allowed(VaultFile file, Passphrase passphrase) {
        attempts.look();
        if (attempts.areUsedUp()) return new Opening.RecoveryOnly(attempts.failures());
        var wait = attempts.toWait();
        if (wait.isPositive()) return new Opening.Throttled(wait);
        attempts.count();
        var types = List.of(SlotType.PASSPHRASE);
        var opening =
                passphrase.use(secret -> tryOpening(file, types, secret, this::wrongPassphrase));
        if (opening.isOpen()) attempts.wasRight();
        return opening;
    }

    private Opening tryOpening(
            VaultFile file, List<SlotType> types, byte[] secret, Supplier<Opening> refused) {
        var opened =
                types.stream().flatMap(type -> keys(file, file.slot(type), secret)).findFirst();
        if (opened.isPresent()) return authentic(file, opened.get());
        return file.rekey().stream()
                .flatMap(journal ->
                        types.stream().flatMap(type -> keys(file, journal.slot(type), secret)))
                .findFirst()
                .map(fresh -> VaultRekey.half(file, fresh))
                .orElseGet(refused);
    }

    private Stream<VaultKeys> keys(VaultFile file, Optional<Slot> slot, byte[] secret) {
        return slot
                .flatMap(found -> found.unlock(file.vaultId(), secret))
                .map(master -> new VaultKeys(file.vaultId(), master, random))
                .stream();
    }

    private Opening authentic(VaultFile file, VaultKeys keys) {
        if (!file.isAuthentic(keys.headerMac())) {
            keys.close();
            return new Opening.Damaged("its seal is broken: somebody has changed vault.json");
        }
        folder.settleIfPossible();
        return file.rekey().filter(RekeyJournal::isSwapping).isPresent()
                ? new Opening.Swapping(keys)
                : new Opening.Opened(keys);
    }

    private Opening wrongCode() {
        codes.look();
        codes.count();
        return new Opening.WrongRecoveryCode();
    }

    private Opening wrongPassphrase() {
        if (attempts.areUsedUp()) return new Opening.RecoveryOnly(attempts.failures());
        return new Opening.WrongPassphrase(attempts.failures(), attempts.toWait());
    }
}
