package org.tyst.central;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.basics.Ids;
import org.tyst.store.Author;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.Allowance;
import org.tyst.sync.Carries;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.LastPapers;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Membership;
import org.tyst.sync.SyncEngine;
import org.tyst.sync.SyncRunner;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.wire.WiredDoor;
import org.tyst.work.Work;

/** A laptop as it is: an encrypted file, its worker, and the wire to a real central record. */
public final class Laptop implements AutoCloseable {
    public final TemporaryRecord record;
    public LocalRecord sync;
    private final Work work =
            new Work(
                    Runnable::run,
                    failure -> {
                        throw new AssertionError(failure);
                    });
    private final WiredDoor door;
    private Set<UUID> inHand = Set.of();
    private Membership membership;
    private Optional<Trouble> troubleCarrying = Optional.empty();

    public Laptop(UUID user) {
        this(user, Clock.systemUTC());
    }

    /** One whose user has a name. */
    public Laptop(UUID user, String name) {
        this(user, name, Clock.systemUTC());
    }

    /**
     * One whose user has a name.
     *
     * @param clock what its record goes by
     */
    public Laptop(UUID user, String name, Clock clock) {
        this(
                user,
                Clock.systemUTC(),
                CentralNews.UNHEARD,
                TempCentral.server(),
                new TemporaryRecord(clock, new Author(name, "laptop-1")));
    }

    /** @param news whoever wants to know of orders that come beside the answers */
    public Laptop(UUID user, CentralNews news) {
        this(user, Clock.systemUTC(), news);
    }

    public Laptop(UUID user, Clock clock) {
        this(user, clock, CentralNews.UNHEARD);
    }

    Laptop(UUID user, CentralServer server) {
        this(user, Clock.systemUTC(), CentralNews.UNHEARD, server);
    }

    private Laptop(UUID user, Clock clock, CentralNews news) {
        this(user, clock, news, TempCentral.server());
    }

    private Laptop(UUID user, Clock clock, CentralNews news, CentralServer server) {
        this(user, clock, news, server, new TemporaryRecord());
    }

    private Laptop(
            UUID user,
            Clock clock,
            CentralNews news,
            CentralServer server,
            TemporaryRecord record) {
        this.record = record;
        this.sync = joinedSync();
        this.door = new WiredDoor(clock, news);
        this.membership = TempCentral.join(door, server.newJoinCode(user));
    }

    /** The record's file is closed, something happens to the folder, and it is opened again. */
    public void whileShut(Consumer<Path> mischief) {
        record.store().close();
        mischief.accept(record.folder());
        record.openAgain();
        sync = joinedSync();
    }

    private LocalRecord joinedSync() {
        return record.stored().sync(new Ids(Clock.systemUTC(), new SecureRandom()));
    }

    public Membership membership() {
        return membership;
    }

    /** From now on by another way: through a proxy, or to an impostor. */
    public void reachBy(String url, String fingerprint) {
        membership =
                new Membership(
                        url,
                        fingerprint,
                        membership.device(),
                        membership.user(),
                        membership.privateKey(),
                        membership.ordersKey());
    }

    /** The pages that are open to write in. */
    public void inHand(Set<UUID> cases) {
        inHand = cases;
    }

    public CentralRecord central() {
        return door.open(membership);
    }

    public SyncEngine.Round sync() throws Exception {
        return new SyncEngine(work, sync, door.open(membership), () -> inHand).round();
    }

    /** As the window runs it: rounds by themselves, and the queue of bytes behind them. */
    public SyncRunner runner() {
        return runner(work);
    }

    /**
     * The same beside pages that are open over its record.
     *
     * @param work theirs
     */
    public SyncRunner runner(Work work) {
        sync.join(membership);
        return new SyncRunner(work, sync, door, Clock.systemUTC(), new SecureRandom());
    }

    /** The bytes that are here alone, for the last time. */
    public Optional<Trouble> sendLast(Allowance allowance) throws Exception {
        return new LastPapers(work, sync, central(), allowance).send();
    }

    /** Only the words that go out, for the last time. */
    public SyncEngine.Round flush() throws Exception {
        return new SyncEngine(work, sync, door.open(membership), () -> inHand).flush();
    }

    /** The attachments' bytes, after the words; answers with how many went over the line. */
    public int carry() throws Exception {
        var carries = new Carries(work, sync.papers(), true);
        troubleCarrying = carries.all(central().papers());
        return carries.bytes();
    }

    public Optional<Trouble> troubleCarrying() {
        return troubleCarrying;
    }

    @Override
    public void close() {
        work.close();
        door.close();
        record.close();
    }
}
