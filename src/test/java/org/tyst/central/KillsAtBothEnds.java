package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.tyst.basics.Ids;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.Kind;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Membership;
import org.tyst.sync.SyncEngine;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;
import org.tyst.wire.WiredDoor;
import org.tyst.work.Work;

/**
 * A laptop on which somebody types and a node of the central record, each in a process of its own; now the one is killed, now the
 * other, now a process of the database, while words are on their way. In the end everything that was acknowledged is at both ends, once.
 */
final class KillsAtBothEnds {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int NUMBERS_A_LIFE = 1_000_000;
    private static final String SERVING =
            "SELECT pid FROM pg_stat_activity WHERE usename = 'tyst_service' AND datname = current_database()";

    private final Path laptop;
    private final Path node;
    private final Random chance;
    private final VaultKey master = VaultKey.random(new SecureRandom());
    private final VaultKeys keys = TestKeys.of(master);
    private final Map<UUID, String> saved = new ConcurrentHashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private volatile String url = "";
    private final Map<Victim, ChildProcess> running = new EnumMap<>(Victim.class);
    private int lives;

    KillsAtBothEnds(Path folder, long seed) {
        this.laptop = folder.resolve("laptop");
        this.node = folder.resolve("node");
        this.chance = new Random(seed);
    }

    /** Whom it hits. */
    enum Victim {
        LAPTOP,
        NODE,
        DATABASE
    }

    /** How often something was saved and how much of it was acknowledged by the central record while it ran. */
    record Came(int saves, int sent) {}

    Came run(int kills, List<Victim> victims) throws Exception {
        Files.createDirectories(laptop);
        Files.createDirectories(node);
        try {
            killed(kills, victims);
        } finally {
            for (var child : running.values()) child.kill();
        }
        verify();
        return new Came(saves.get(), sent.get());
    }

    private void killed(int kills, List<Victim> victims) throws Exception {
        running.put(Victim.NODE, serve());
        join();
        running.put(Victim.LAPTOP, type());
        for (var kill = 0; kill < kills; kill++) {
            waitUntilWordsAreOnTheirWay();
            kill(victims.get(chance.nextInt(victims.size())));
        }
        waitUntilWordsAreOnTheirWay();
    }

    private void kill(Victim victim) throws Exception {
        Optional.ofNullable(running.get(victim)).ifPresent(ChildProcess::kill);
        switch (victim) {
            case LAPTOP -> running.put(victim, type());
            case NODE -> running.put(victim, serve());
            case DATABASE -> killABackend();
        }
    }

    /** With the certificate of the first node, as every node has it. */
    private ChildProcess serve() throws IOException {
        var database = TempCentral.server().database().postgres();
        var door = node.resolve("front-door.p12");
        if (!Files.exists(door)) Files.copy(TempCentral.folder().resolve("front-door.p12"), door);
        return ChildProcess.of(
                ServesUntilKilled.class,
                node,
                line -> url = line,
                node.toString(),
                database.url(),
                database.service().name(),
                database.service().password());
    }

    private ChildProcess type() throws IOException {
        return ChildProcess.of(
                SyncsUntilKilled.class,
                laptop,
                this::heard,
                laptop.toString(),
                master.use(HexFormat.of()::formatHex),
                String.valueOf(lives++ * NUMBERS_A_LIFE));
    }

    private void heard(String line) {
        var said = line.split(" ", 3);
        if (said[0].equals(SyncsUntilKilled.SENT)) {
            sent.addAndGet(Integer.parseInt(said[1]));
            return;
        }
        saves.incrementAndGet();
        saved.put(UUID.fromString(said[1]), said[2]);
    }

    /** Never in the first moment only: some rounds have come through since, and then any moment. */
    private void waitUntilWordsAreOnTheirWay() {
        var enough = sent.get() + 1 + chance.nextInt(8);
        var end = Instant.now().plus(PATIENCE);
        while (sent.get() < enough) {
            assertThat(running.values()).as("both run").allMatch(ChildProcess::isAlive);
            assertThat(Instant.now()).as("nothing arrives any more").isBefore(end);
            LockSupport.parkNanos(1_000_000);
        }
        LockSupport.parkNanos(chance.nextInt(30_000_000));
    }

    /** PostgreSQL then ends all of them and reads its log again, as after a power cut. */
    private void killABackend() throws SQLException {
        try (var owner = Underneath.owner()) {
            var pids = Sql.rows(owner, SERVING, row -> row.getLong(1));
            ProcessHandle.of(pids.get(chance.nextInt(pids.size())))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void join() {
        var end = Instant.now().plus(PATIENCE);
        while (url.isEmpty()) {
            assertThat(Instant.now()).as("the node starts").isBefore(end);
            LockSupport.parkNanos(1_000_000);
        }
        try (var door = new WiredDoor(Clock.systemUTC());
                var store = opened()) {
            sync(store).join(at(url, TempCentral.join(door, UUID.randomUUID())));
        }
    }

    private static Membership at(String url, Membership joined) {
        return new Membership(
                url,
                joined.fingerprint(),
                joined.device(),
                joined.user(),
                joined.privateKey(),
                joined.ordersKey());
    }

    private Store opened() {
        return ((StoreOpening.Opened) Store.open(laptop, keys.database(), Clock.systemUTC()))
                .store();
    }

    private StoredRecord record(Store store) {
        return new StoredRecord(
                store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
    }

    private LocalRecord sync(Store store) {
        return record(store).sync(new Ids(Clock.systemUTC(), new SecureRandom()));
    }

    private void verify() throws Exception {
        try (var store = opened()) {
            assertThat(store.isWhole()).isTrue();
            sendTheRest(sync(store));
            var here = wordsHere(record(store));
            saved.forEach(
                    (statement, words) -> isThere(words, Optional.ofNullable(here.get(statement))));
            var interview = record(store).interviews().drafts().getFirst();
            isTheSame(here, new CaseThere(interview.caseId().value()));
        }
    }

    private void sendTheRest(LocalRecord sync) throws Exception {
        var member = at(TempCentral.server().url(), sync.membership().orElseThrow());
        try (var door = new WiredDoor(Clock.systemUTC());
                var work =
                        new Work(
                                Runnable::run,
                                failure -> {
                                    throw new AssertionError(failure);
                                })) {
            var round = new SyncEngine(work, sync, door.open(member), Set::of).round();
            assertThat(round.trouble()).isEmpty();
            assertThat(work.turn(sync::counts).waiting()).isEmpty();
            assertThat(work.turn(sync::conflicts)).isEmpty();
        }
    }

    private static Map<UUID, String> wordsHere(StoredRecord record) {
        return record.interviews().drafts().stream()
                .flatMap(draft ->
                        record.interviews().open(draft.id()).orElseThrow().statements().stream())
                .collect(Collectors.toMap(each -> each.id().value(), each -> each.words()));
    }

    /** The words acknowledged last; or, when it was killed between a commit and saying so, newer ones. */
    private static void isThere(String words, Optional<String> here) {
        var kept = here.orElseThrow(() -> new AssertionError("Lost: " + words));
        if (!kept.equals(words))
            assertThat(SayingMore.number(kept)).isGreaterThan(SayingMore.number(words));
    }

    private static void isTheSame(Map<UUID, String> here, CaseThere there) throws SQLException {
        var statements = new ArrayList<>(there.items());
        statements.removeIf(item -> item.kind() != Kind.STATEMENT);
        assertThat(statements)
                .allSatisfy(item ->
                        assertThat(item.writing().body().path("words").asText())
                                .isEqualTo(here.get(item.item())))
                .hasSameSizeAs(here.keySet());
        assertThat(there.conflicts()).isEmpty();
        try (var owner = Underneath.owner()) {
            assertThat(there.doubled(owner)).isEmpty();
        }
    }
}
