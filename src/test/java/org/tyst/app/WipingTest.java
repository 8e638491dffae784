package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.central.TempCentral;
import org.tyst.central.Visit;
import org.tyst.desk.DataFolder;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.screens.unlock.Emptied;
import org.tyst.store.MadeAttachments;
import org.tyst.sync.CentralDoor;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.JoinCode;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Membership;
import org.tyst.sync.SyncEngine;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.WipeReceipt;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.Vault;
import org.tyst.vault.WipeMark;
import org.tyst.wire.WiredDoor;
import org.tyst.wire.WiredReceipts;
import org.tyst.work.Work;

/** The whole way: an administrator's order, a laptop with unsent words, what it sends, what it forgets, what it says. */
class WipingTest {
    private static final String PHRASE = "the heron waits by the weir";
    private static final String WORDS = "Plantedwordsofachild";

    @TempDir Path home;

    private final Work work = new Work(Runnable::run, this::unexpected);
    private final Clock clock = Clock.systemUTC();
    private final WiredDoor door = new WiredDoor(clock);
    private volatile boolean closing;
    private final Visit visit = new Visit();
    private final Surroundings around = new Surroundings();
    private final Membership laptop = join();

    @BeforeEach
    void setUp() throws Exception {
        var setUp =
                new SetUp(
                        "Sioned Puw",
                        Role.FAMILY_COURT_ADVISER,
                        Organisation.CAFCASS_CYMRU,
                        PHRASE.toCharArray(),
                        Optional.empty());
        assertThat(this.<DoorAnswer>asked(answer -> theDoor().setUp(setUp, answer)))
                .isEqualTo(new DoorAnswer.Opened());
        work.turn(() -> {
            local().join(laptop);
            around.house().cases().save(visit.theCase());
            return visit;
        });
        assertThat(round(wiping(patient()))).isEmpty();
        work.turn(() -> around.house().cases().save(visit.alys()));
        work.turn(() ->
                around.house()
                        .interviews()
                        .keep(visit.interview(), List.of(visit.said(WORDS)), List.of()));
        work.turn(this::addPhoto);
    }

    private SaveOutcome addPhoto() {
        var store = around.house().shelves().stores().attachments();
        var id = new AttachmentId(UUID.randomUUID());
        var laid = ((Laying.Done) store.lay(id, out -> out.write(new byte[417]))).laid();
        return store.add(
                MadeAttachments.attachment(
                        id, visit.caseId, MadeAttachments.called("A drawing"), laid),
                laid);
    }

    @AfterEach
    void close() throws Exception {
        closing = true;
        work.turn(() -> {
            around.shut();
            return true;
        });
        work.close();
        door.close();
    }

    @Test
    void sendsWhatWasUnsentForgetsEverythingAndSaysSo() throws Exception {
        TempCentral.wipe(laptop.device());
        assertThat(round(wiping(patient()))).contains(Trouble.DEVICE_NOT_ACCEPTED);

        var gone = gone();

        assertThat(around.shown).containsExactly("only this", "quiet", "shut");
        assertThat(gone.receipt()).isEqualTo(TempCentral.receipt(laptop.device()));
        var receipt = gone.receipt().orElseThrow();
        assertThat(receipt.sent()).isEqualTo(4);
        assertThat(receipt.lostNothing()).isTrue();
        assertThat(receipt.files()).contains(new WipeReceipt.Files(0, 0, 1, 0));
        assertThat(receipt.cases()).isEqualTo(1);
        isForgotten();
    }

    @Test
    void countsTheFilesForWhichThereWasNoRoom() throws Exception {
        var order = TempCentral.wipe(laptop.device());
        work.turn(() -> begun(order));

        wiping(new WipePolicy(true, 3, 5, 48, 30, 0)).goesOn(true);

        var receipt = gone().receipt().orElseThrow();
        assertThat(receipt.sent()).isEqualTo(4);
        assertThat(receipt.unsent()).isZero();
        assertThat(receipt.unsentFiles()).isOne();
        assertThat(receipt.files()).contains(new WipeReceipt.Files(0, 0, 0, 1));
        isForgotten();
    }

    @Test
    void goesOnAtTheNextUnlockWhereItWasCut() throws Exception {
        var order = TempCentral.wipe(laptop.device());
        work.turn(() -> begun(order));
        work.turn(() -> {
            around.shut();
            return true;
        });
        assertThat(this.<DoorAnswer>asked(answer -> theDoor().open(PHRASE.toCharArray(), answer)))
                .isEqualTo(new DoorAnswer.Opened());
        var pending = work.turn(() -> PendingWipe.in(around.house()).isPresent());

        assertThat(wiping(patient()).goesOn(pending)).isTrue();

        assertThat(gone().receipt().orElseThrow().sent()).isEqualTo(4);
        isForgotten();
    }

    @Test
    void tellsHowMuchWasLostWhenThePolicyDoesNotWaitForTheConnection() throws Exception {
        var order = TempCentral.wipe(laptop.device());
        work.turn(() -> begun(order));
        work.turn(() -> local().join(unreachable()));

        wiping(new WipePolicy(true, 1, 1, 1, 30, 250)).goesOn(true);
        var lost = around.phase(Emptied.Gone.class).receipt().orElseThrow();

        assertThat(lost.sent()).isZero();
        assertThat(lost.unsent()).isEqualTo(4);
        isForgotten();
    }

    @Test
    void waitsForTheConnectionWhileThePolicySaysSoAndKeepsEverythingTill() throws Exception {
        var order = TempCentral.wipe(laptop.device());
        work.turn(() -> begun(order));
        work.turn(() -> local().join(unreachable()));

        wiping(patient()).goesOn(true);

        assertThat(around.phase(Emptied.Waiting.class)).isNotNull();
        assertThat(work.turn(() -> around.house().atStake().unsent())).isEqualTo(4);
        assertThat(new WipeMark(mine()).isThere()).isFalse();
    }

    /** Neither the way nor the count can be made sense of: that must not make a laptop that nobody can wipe. */
    @Test
    void forgetsEverythingThoughNothingGoesAsItShouldAndNeverSaysThatNothingWasLost()
            throws Exception {
        work.turn(() -> around.house().settings().put("wipe.pending", "{"));
        var remains = new Remains(mine(), work, clock, new WiredReceipts());
        remains.phase().subscribe((Emptied now) -> around.phases.add(now));

        new Wiping(work, clock, patient(), new NoDoor(), remains, around).goesOn(true);

        var told = around.phase(Emptied.Gone.class).receipt().orElseThrow();
        assertThat(told.lostNothing()).isFalse();
        isForgotten();
    }

    private static final class NoDoor implements CentralDoor {
        @Override
        public JoinReply join(JoinCode code) {
            throw new IllegalStateException("Nobody joins");
        }

        @Override
        public CentralRecord open(Membership membership) {
            throw new IllegalStateException("A door of another make");
        }
    }

    private void isForgotten() throws IOException {
        try (var left = Files.walk(mine())) {
            assertThat(left.filter(Files::isRegularFile).map(file -> "" + file.getFileName()))
                    .containsExactly(WipeMark.NAME);
        }
        assertThat(PlainText.found(home, WORDS, "Alys", "XX26P00417", PHRASE)).isEmpty();
        assertThat(
                        new Vault(mine(), clock, new SecureRandom())
                                .open(new Passphrase(PHRASE.toCharArray())))
                .isInstanceOf(Opening.Missing.class);
        assertThat(new Remains(mine(), work, clock, new WiredReceipts()).areAll()).isTrue();
    }

    private Emptied.Gone gone() throws Exception {
        while (true) {
            var gone = around.phase(Emptied.Gone.class);
            if (gone.handedIn()) return gone;
        }
    }

    private Optional<Trouble> round(Wiping wiping) throws Exception {
        try (var wire = new WiredDoor(clock, wiping::ordered)) {
            var engine = new SyncEngine(work, local(), wire.open(laptop), Set::of);
            return engine.round().trouble();
        }
    }

    private Wiping wiping(WipePolicy policy) {
        var remains = new Remains(mine(), work, clock, new WiredReceipts());
        remains.phase().subscribe((Emptied now) -> around.phases.add(now));
        return new Wiping(work, clock, policy, door, remains, around);
    }

    private SaveOutcome begun(UUID order) {
        var alone = around.house().atStake().files();
        return PendingWipe.begun(order, clock.instant(), alone).keep(around.house());
    }

    private static WipePolicy patient() {
        return new WipePolicy(true, 3, 5, 48, 30, 250);
    }

    /** Nobody answers there. */
    private Membership unreachable() {
        return new Membership(
                "https://127.0.0.1:9",
                laptop.fingerprint(),
                laptop.device(),
                laptop.user(),
                laptop.privateKey(),
                laptop.ordersKey());
    }

    private Membership join() {
        return TempCentral.join(door, UUID.randomUUID());
    }

    private LocalRecord local() {
        return around.house().local(new Ids(clock, new SecureRandom()));
    }

    private Door theDoor() {
        return new Door(
                new Rooms(new DataFolder(home)),
                work,
                clock,
                (house, vault) -> around.enter(house));
    }

    private Path mine() {
        return new DataFolder(home).mine();
    }

    private <T> T asked(Consumer<Consumer<T>> question) throws Exception {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.get(1, TimeUnit.MINUTES);
    }

    /** A receipt that nobody takes is handed in again and again, also while the test ends. */
    private void unexpected(Throwable fault) {
        if (!closing) throw new AssertionError(fault);
    }

    /** The window around it, without a window. */
    private static final class Surroundings implements Wiping.Around {
        final List<String> shown = new ArrayList<>();
        final BlockingQueue<Emptied> phases = new LinkedBlockingQueue<>();
        private volatile Optional<House> house = Optional.empty();

        void enter(House opened) {
            house = Optional.of(opened);
        }

        House house() {
            return house.orElseThrow();
        }

        <T extends Emptied> T phase(Class<T> wanted) throws InterruptedException {
            while (true) {
                var next = phases.poll(60, TimeUnit.SECONDS);
                if (next == null) throw new AssertionError("It never came to " + wanted);
                if (wanted.isInstance(next)) return wanted.cast(next);
            }
        }

        @Override
        public Optional<House> inside() {
            return house;
        }

        @Override
        public void onlyThis() {
            shown.add("only this");
        }

        @Override
        public void quiet(Consumer<SaveOutcome> then) {
            shown.add("quiet");
            then.accept(new SaveOutcome.Saved(Instant.now()));
        }

        @Override
        public void shut() {
            if (house.isPresent()) shown.add("shut");
            house.ifPresent(House::close);
            house = Optional.empty();
        }
    }
}
