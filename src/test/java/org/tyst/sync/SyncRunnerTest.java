package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.work.Work;

/** What the pages are told, and when the network is left alone. */
class SyncRunnerTest {
    private static final Membership MEMBER =
            new Membership(
                    "https://127.0.0.1:1",
                    "",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "",
                    Optional.empty());

    private final UUID caseId = UUID.randomUUID();
    private final MemoryCentral central = new MemoryCentral(caseId);
    private final FaultyWay way = new FaultyWay(central, new Random(1));
    private final MemoryLocal local = new MemoryLocal("Sioned Puw", UUID::randomUUID);
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final Work work = new Work(Runnable::run, unexpected::add);
    private final BlockingQueue<SyncStatus> told = new ArrayBlockingQueue<>(1_000);

    @AfterEach
    void close() {
        work.close();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void aLaptopThatNeverJoinedSaysSo() throws Exception {
        try (var runner = runner()) {
            assertThat(runner.status().contact()).isEqualTo(Contact.NOT_SET_UP);
            runner.syncNow();
        }
    }

    @Test
    void afterARoundItIsConnectedAndWhatWaitedIsThere() throws Exception {
        way.mend();
        local.join(MEMBER);
        local.write(UUID.randomUUID(), caseId, Kind.STATEMENT, words("Helo"));
        try (var runner = runner()) {
            var status = waitFor(now -> now.contact() == Contact.CONNECTED && !now.busy());

            assertThat(status.lastGoodContact()).contains(MemoryLocal.NOW);
            assertThat(status.sinceStart().pushed()).isEqualTo(1);
            assertThat(central.items).hasSize(1);
            assertThat(runner.status()).isEqualTo(status);
        }
    }

    @Test
    void workingOfflineLeavesTheNetworkAloneUntilItIsOver() throws Exception {
        way.mend();
        local.join(MEMBER);
        local.workOffline(true);
        local.write(UUID.randomUUID(), caseId, Kind.STATEMENT, words("Helo"));
        try (var runner = runner()) {
            waitFor(now -> now.contact() == Contact.WORKING_OFFLINE);
            runner.syncNow();
            assertThat(central.items).isEmpty();

            runner.workOffline(false);

            waitFor(now -> now.contact() == Contact.CONNECTED);
            assertThat(central.items).hasSize(1);
        }
    }

    @Test
    void withoutAnAnswerItSaysWhatIsWrong() throws Exception {
        local.join(MEMBER);
        try (var runner =
                new SyncRunner(work, local, new Door(new Silence()), clock(), new Random(1))) {
            runner.listen(told::add);

            var status = waitFor(now -> now.contact() == Contact.NO_CONNECTION);

            assertThat(status.trouble()).contains(Trouble.NO_ANSWER);
            assertThat(status.busy()).isFalse();
        }
    }

    @Test
    void afterTheStoreIsShutNobodyAsksIt() throws Exception {
        way.mend();
        local.join(MEMBER);
        var runner = runner();
        waitFor(now -> now.contact() == Contact.CONNECTED);
        runner.changed();
        runner.close();
        local.shut();
        runner.syncNow();
        runner.changed();

        Thread.sleep(1_000);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whatIsAskedForDuringARoundIsDoneAfterIt() throws Exception {
        way.mend();
        local.join(MEMBER);
        try (var runner = runner()) {
            runner.syncNow();
            work.turn(() -> {
                local.write(UUID.randomUUID(), caseId, Kind.STATEMENT, words("Helo"));
                return true;
            });
            runner.syncNow();

            waitFor(now -> now.sinceStart().pushed() == 1);
        }
    }

    @Test
    void aMistypedCodeIsNotSentAnywhere() throws Exception {
        var answers = new ArrayBlockingQueue<Joining>(1);
        try (var runner = runner()) {
            runner.join("ABCDE-FGH1J", answers::add);

            assertThat(answers.poll(10, TimeUnit.SECONDS)).isEqualTo(Joining.CODE_MISTYPED);
        }
    }

    private SyncRunner runner() {
        var runner = new SyncRunner(work, local, new Door(way), clock(), new Random(1));
        runner.listen(told::add);
        return runner;
    }

    private SyncStatus waitFor(Predicate<SyncStatus> wanted) throws InterruptedException {
        for (var status = told.poll(10, TimeUnit.SECONDS);
                status != null;
                status = told.poll(10, TimeUnit.SECONDS)) if (wanted.test(status)) return status;
        throw new AssertionError("That status never came");
    }

    private static Clock clock() {
        return Clock.fixed(MemoryLocal.NOW, ZoneOffset.UTC);
    }

    private static Writing words(String words) {
        return new Writing(Json.object(Json.text(Map.of("words", words))), Map.of(), 0, false);
    }

    private record Door(CentralRecord behind) implements CentralDoor {
        @Override
        public JoinReply join(JoinCode code) {
            return new JoinReply.Joined(MEMBER);
        }

        @Override
        public CentralRecord open(Membership membership) {
            return behind;
        }
    }

    private static final class Silence implements CentralRecord {
        @Override
        public Reply<Pushed> push(Push push) {
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }

        @Override
        public Reply<Pulled> pull(Optional<UUID> line, Map<UUID, Long> readTo) {
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }

        @Override
        public Reply<Boolean> sendContent(Bytes content) {
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }

        @Override
        public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }
    }
}
