package org.tyst.central;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.Statement;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.SyncEngine;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.wire.WiredDoor;
import org.tyst.work.Work;

/**
 * A laptop in a process of its own, whose owner types on and on while it syncs. Goes on in whatever draft it finds. Says what was
 * saved, only after it was, and how much the central record has acknowledged.
 */
final class SyncsUntilKilled {
    static final String SAVED = "saved";
    static final String SENT = "sent";
    private static final long A_BREATH = 10_000_000;
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private final Work work = new Work(Runnable::run, SyncsUntilKilled::fail);
    private final InterviewStore interviews;
    private final LocalRecord sync;
    private final Visit visit = new Visit();
    private final Random random = new Random();
    private final List<Statement> written = new ArrayList<>();
    private int number;

    private SyncsUntilKilled(StoredRecord record, int number) {
        this.interviews = record.interviews();
        this.sync = record.sync(new Ids(Clock.systemUTC(), new SecureRandom()));
        this.number = number;
    }

    public static void main(String[] args) throws Exception {
        ChildProcess.endWithParent();
        var keys = TestKeys.of(VaultKey.copyOf(HexFormat.of().parseHex(args[1])));
        var clock = Clock.systemUTC();
        var opened = (StoreOpening.Opened) Store.open(Path.of(args[0]), keys.database(), clock);
        var record =
                new StoredRecord(
                        opened.store(), keys, TemporaryRecord.REES, clock, System::nanoTime);
        new SyncsUntilKilled(record, Integer.parseInt(args[2])).forEver();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private void forEver() throws Exception {
        var interview = work.turn(this::draft);
        Thread.ofVirtual().start(this::syncForEver);
        while (true) {
            type(interview);
            LockSupport.parkNanos(A_BREATH / 2);
        }
    }

    private Interview draft() {
        var draft = interviews.drafts().stream().findFirst();
        draft.flatMap(found -> interviews.open(found.id()))
                .ifPresent(found -> written.addAll(found.statements()));
        return draft.orElseGet(visit::interview);
    }

    private void type(Interview interview) throws Exception {
        var statement = SayingMore.in(interview, next(), ++number);
        var outcome = work.turn(() -> interviews.keep(interview, List.of(statement), List.of()));
        if (!(outcome instanceof Saved)) throw new AssertionError(outcome);
        written.removeIf(before -> before.id().equals(statement.id()));
        written.add(statement);
        OUT.println(SAVED + " " + statement.id() + " " + statement.words() + ChildProcess.END);
    }

    /** One that is there already, or another. */
    private Statement next() {
        return written.isEmpty() || random.nextInt(5) == 0
                ? new Visit().said("")
                : written.get(random.nextInt(written.size()));
    }

    private void syncForEver() {
        try (var door = new WiredDoor(Clock.systemUTC())) {
            var central = door.open(sync.membership().orElseThrow());
            while (true) {
                var round = new SyncEngine(work, sync, central, Set::of).round();
                if (round.pushed() > 0 && round.trouble().isEmpty())
                    OUT.println(SENT + " " + round.pushed() + ChildProcess.END);
                LockSupport.parkNanos(A_BREATH);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
