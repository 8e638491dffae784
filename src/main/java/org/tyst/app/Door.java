package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.people.DoorAnswer;
import org.tyst.people.DoorState;
import org.tyst.people.Doorkeeper;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.KeptCopy;
import org.tyst.people.OfficersOpening;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.SetUp;
import org.tyst.store.RekeyedCopy;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.vault.Change;
import org.tyst.vault.Creation;
import org.tyst.vault.OpenVault;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.RecoveryCode;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;
import org.tyst.work.Work;

/** Opens the house: the vault first, then the encrypted file with the vault's key. Everything slow is off the screen. */
final class Door implements Doorkeeper {
    private final Rooms rooms;
    private final Work work;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<Path, Vault> vaults = new ConcurrentHashMap<>();
    private final BiConsumer<House, OpenVault> opened;
    private Optional<String> enrolment = Optional.empty();
    private final Threshold threshold;

    Door(Rooms rooms, Work work, Clock clock, BiConsumer<House, OpenVault> opened) {
        this.rooms = rooms;
        this.work = work;
        this.clock = clock;
        this.opened = opened;
        this.threshold = new Threshold(rooms, clock, this::enter);
    }

    @Override
    public DoorState state() {
        return rooms.state();
    }

    @Override
    public void open(char[] passphrase, Consumer<DoorAnswer> answer) {
        answer(passphrase, typed -> entered(vault().open(typed)), answer);
    }

    @Override
    public void recover(char[] code, char[] newPassphrase, Consumer<DoorAnswer> answer) {
        var written = RecoveryCode.read(new String(code));
        Arrays.fill(code, '\0');
        answer(
                newPassphrase,
                typed -> written.map(read -> recovered(read, typed)).orElseGet(DoorAnswers::wrong),
                answer);
    }

    @Override
    public void practise(char[] passphrase, Consumer<DoorAnswer> answer) {
        rooms.practise();
        if (vault().exists()) open(passphrase, answer);
        else answer(passphrase, typed -> made(typed, Practising.practitioner()), answer);
    }

    @Override
    public void setUp(SetUp setUp, Consumer<DoorAnswer> answer) {
        rooms.inEarnest();
        enrolment = setUp.enrolmentCode().filter(code -> !code.isBlank());
        answer(setUp.passphrase(), typed -> made(typed, practitioner(setUp)), answer);
    }

    @Override
    public Optional<Injury> injury() {
        return threshold.injury();
    }

    @Override
    public void tryAgain(Consumer<DoorAnswer> answer) {
        whileHurt(this::openedAgain, answer);
    }

    @Override
    public void putBack(KeptCopy copy, Consumer<DoorAnswer> answer) {
        whileHurt(
                hurt ->
                        hurt.putBack(copy)
                                .<DoorAnswer>map(DoorAnswer.Hurt::new)
                                .orElseGet(() -> openedAgain(hurt)),
                answer);
    }

    @Override
    public void mend(Consumer<DoorAnswer> answer) {
        whileHurt(hurt -> new DoorAnswer.Hurt(hurt.mend()), answer);
    }

    @Override
    public void chooseCopy(char[] passphrase, Consumer<DoorAnswer> answer) {
        answer(passphrase, typed -> chosen(vault().open(typed)), answer);
    }

    private DoorAnswer chosen(Opening opening) {
        if (!(opening instanceof Opening.Opened(VaultKeys keys)))
            return DoorAnswers.refused(opening);
        return switch (threshold.opening(keys)) {
            case StoreOpening.Opened(Store store) -> chosen(keys, store);
            case StoreOpening refused -> threshold.hurt(keys, DoorAnswers.injury(refused));
        };
    }

    private DoorAnswer chosen(VaultKeys keys, Store store) {
        try (store) {
            return House.of(keys, store, Optional.empty(), rooms.isPractice(), clock)
                    .flatMap(house -> putBack(house, keys))
                    .orElseGet(
                            () -> threshold.hurt(keys, Injury.of(Harm.CHOSEN, DoorAnswers.CHOSEN)));
        }
    }

    private void whileHurt(Function<Mending, DoorAnswer> step, Consumer<DoorAnswer> answer) {
        work.inOrder(
                () ->
                        threshold.answered(() ->
                                threshold.mending().map(step).orElseGet(threshold::withoutKeys)),
                answer);
    }

    private DoorAnswer openedAgain(Mending hurt) {
        return threshold.cross(hurt.keys(), Optional.empty(), house -> noted(house, hurt));
    }

    private static Optional<DoorAnswer> noted(House house, Mending hurt) {
        hurt.acts().forEach(act -> house.note(act, ""));
        return Optional.empty();
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
                        return threshold.answered(() -> attempt.apply(passphrase));
                    } finally {
                        Arrays.fill(typed, '\0');
                        Stretching.isOver();
                    }
                },
                answer);
    }

    /** Who has the code may come in even where an older file with keys was put back; with a passphrase nobody may. */
    private DoorAnswer recovered(RecoveryCode code, Passphrase fresh) {
        threshold.forget();
        var answer =
                let(finished(vault().recover(code)), keys -> house -> renewed(house, keys, fresh));
        return answer instanceof DoorAnswer.Hurt ? renewedAllTheSame(answer, fresh) : answer;
    }

    /** The keys are whole though the record is not: the new passphrase holds, whatever becomes of the record. */
    private DoorAnswer renewedAllTheSame(DoorAnswer hurt, Passphrase fresh) {
        if (threshold.mending().isEmpty()) return hurt;
        return threshold
                .mending()
                .filter(it -> it.renews(vault(), fresh))
                .<DoorAnswer>map(it -> new DoorAnswer.Hurt(it.injury()))
                .orElseGet(() -> DoorAnswers.damaged("T-CHANGE"));
    }

    private Optional<DoorAnswer> renewed(House house, VaultKeys keys, Passphrase fresh) {
        var open = vault().of(keys);
        if (!(open.setPassphrase(fresh, house.keysSeen()) instanceof Change.Changed))
            return Optional.of(DoorAnswers.damaged("T-CHANGE"));
        house.note(Act.RECOVERED_BY_CODE, "");
        return Optional.empty();
    }

    private DoorAnswer made(Passphrase passphrase, Practitioner newcomer) {
        return switch (vault().create(passphrase)) {
            case Creation.Created(VaultKeys keys) -> moveInAfresh(keys, newcomer);
            case Creation.AlreadyThere _ -> DoorAnswers.damaged("T-THERE");
            case Creation.CannotWrite _ -> DoorAnswers.damaged("T-WRITE");
        };
    }

    /** A vault whose record could not be made is taken away again: there is nothing in it. */
    private DoorAnswer moveInAfresh(VaultKeys keys, Practitioner newcomer) {
        var answer = threshold.cross(keys, Optional.of(newcomer), house -> Optional.empty());
        if (!(answer instanceof DoorAnswer.Opened) && !isFault(answer)) vault().wipe();
        return answer;
    }

    /** Then nobody knows what is in the record by now, and its keys stay. */
    private static boolean isFault(DoorAnswer answer) {
        return answer instanceof DoorAnswer.Hurt(var found) && found.harm() == Harm.FAULT;
    }

    private DoorAnswer entered(Opening opening) {
        return let(finished(opening), keys -> house -> putBack(house, keys));
    }

    private DoorAnswer let(
            Optional<Opening> opening,
            Function<VaultKeys, Function<House, Optional<DoorAnswer>>> refusal) {
        if (opening.isEmpty()) return DoorAnswers.damaged("T-REKEY");
        return opening.get() instanceof Opening.Opened(VaultKeys keys)
                ? threshold.cross(keys, Optional.empty(), refusal.apply(keys))
                : DoorAnswers.refused(opening.get());
    }

    /** An exchange of keys that was cut goes on with the new secret; empty if the disk still will not. */
    private Optional<Opening> finished(Opening opening) {
        var exchange = new Exchange(rooms.current(), clock, step -> {});
        if (opening instanceof Opening.Copying half) {
            try (var before = half.before()) {
                return opened(exchange.resume(half), half.keys());
            }
        }
        if (opening instanceof Opening.Swapping(VaultKeys keys))
            return opened(exchange.swapped(keys), keys);
        return Optional.of(opening);
    }

    private static Optional<Opening> opened(boolean done, VaultKeys keys) {
        if (done) return Optional.of(new Opening.Opened(keys));
        keys.close();
        return Optional.empty();
    }

    /** An older vault.json opens with an older passphrase: the record has seen a later one, and says so. */
    private Optional<DoorAnswer> putBack(House house, VaultKeys keys) {
        return vault().of(keys).epoch() < house.keysSeen()
                ? Optional.of(new DoorAnswer.OlderKeys())
                : Optional.empty();
    }

    private void enter(House house, VaultKeys keys) {
        var open = vault().of(keys);
        FailedTries.note(house, vault());
        house.note(Act.UNLOCKED, "");
        takeBackRekey(house, open);
        tellOfOfficers(house, open);
        house.sawKeys(open.epoch());
        opened.accept(house, open);
    }

    /** Opened with what was there before an exchange of keys that was cut: it is as if it never had begun. */
    private void takeBackRekey(House house, OpenVault open) {
        if (!open.takesBackRekey()) return;
        new RekeyedCopy(rooms.current(), clock).forget();
        house.note(Act.KEY_EXCHANGE_TAKEN_BACK, "");
    }

    /** Only what is in this laptop's own chain is taken out of the vault's file. */
    private static void tellOfOfficers(House house, OpenVault open) {
        var openings = open.openings();
        if (openings.isEmpty()) return;
        house.tellOf(
                openings.stream()
                        .map(it -> new OfficersOpening(it.at(), it.officers(), it.reason()))
                        .toList());
        open.openingsAreNoted();
    }

    private Practitioner practitioner(SetUp setUp) {
        var id = new PractitionerId(new Ids(clock, random).next());
        return new Practitioner(id, setUp.name(), setUp.role(), setUp.organisation(), "", "");
    }

    /** Always the same one of a folder: it counts the tries also where the disk does not keep the count. */
    Vault vault() {
        return vaults.computeIfAbsent(rooms.current(), folder -> new Vault(folder, clock, random));
    }
}
