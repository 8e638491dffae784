package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tyst.central.Laptop;
import org.tyst.central.Visit;
import org.tyst.fixtures.LargeCaseload;
import org.tyst.store.BareSql;
import org.tyst.store.Sql;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.LocalRecord;

/** What somebody waits for at their laptop: one edit acknowledged, and the fullest caseload on a laptop that has nothing yet. */
final class FirstSyncFigures {
    private static final int EDITS = 500;
    private static final int WARM_UP = 400;
    private static final int A_PULL = 400;

    private final Figures figures;

    FirstSyncFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        try (var floor = new Loopback()) {
            edit(floor);
            firstSync(floor);
        }
    }

    /** From the keystroke's save on the encrypted disk to the central record's answer on it; a round goes on reading after that. */
    private void edit(Loopback floor) throws Exception {
        var answeredAt = new AtomicLong();
        try (var laptop = new Laptop(UUID.randomUUID())) {
            var visit = new Visit();
            visit.keptOn(laptop, "Helo");
            laptop.sync = watched(laptop.sync, answeredAt);
            laptop.sync();
            var times = new double[EDITS];
            for (var i = 0; i < EDITS; i++) {
                var start = System.nanoTime();
                visit.say(laptop, "Helo " + i);
                assertThat(laptop.sync().trouble()).isEmpty();
                times[i] = (answeredAt.get() - start) / 1e6;
            }
            figures.add(
                    "sync.edit_ack.p50_ms",
                    Stopwatch.median(Arrays.copyOfRange(times, WARM_UP, EDITS)),
                    "ms",
                    Stopwatch.medianMillis(WARM_UP, EDITS, () -> floor.write(1)));
        }
    }

    /** The same record; notes when an answer was on the disk. */
    private static LocalRecord watched(LocalRecord record, AtomicLong answeredAt) {
        return (LocalRecord)
                Proxy.newProxyInstance(
                        LocalRecord.class.getClassLoader(),
                        new Class<?>[] {LocalRecord.class},
                        (_, method, values) -> {
                            try {
                                var answer = method.invoke(record, values);
                                if (method.getName().equals("answered"))
                                    answeredAt.set(System.nanoTime());
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    /** 60 cases, 100,000 statements: sent from one laptop, then read by one that has joined just now. */
    private void firstSync(Loopback floor) throws Exception {
        var user = UUID.randomUUID();
        try (var old = new Laptop(user);
                var fresh = new Laptop(user)) {
            var stored = old.record.stored();
            new LargeCaseload(stored.cases(), stored.interviews(), Clock.systemUTC()).load();
            var sent = Stopwatch.millis(() -> everything(old));
            var came = Stopwatch.millis(() -> everything(fresh));
            var items = BareSql.of(fresh.record.store()).number("SELECT count(*) FROM item");
            assertThat(items)
                    .isEqualTo(BareSql.of(old.record.store()).number("SELECT count(*) FROM item"));
            figures.add("sync.first_send_100k_s", sent / 1e3, "s", bareSending(floor, items));
            figures.add("sync.first_sync_100k_s", came / 1e3, "s", bareReading(floor, items));
        }
    }

    /** Round after round: one round does not go on for ever. */
    private static Laptop everything(Laptop laptop) throws Exception {
        for (var round = laptop.sync(); round.pushed() + round.pulled() > 0; round = laptop.sync())
            assertThat(round.trouble()).isEmpty();
        return laptop;
    }

    private static double bareSending(Loopback floor, long items) throws Exception {
        return Stopwatch.millis(() -> {
            for (var sent = 0L; sent < items; sent += A_PULL) floor.write(A_PULL);
            return floor;
        })
                / 1e3;
    }

    /** As many rows of 1 KB through HTTP into a bare table of an encrypted file, one commit a batch. */
    private static double bareReading(Loopback floor, long items) throws Exception {
        try (var record = new TemporaryRecord()) {
            var sql = BareSql.of(record.store());
            sql.change("CREATE TABLE bench_floor (id INTEGER PRIMARY KEY, body TEXT)");
            return Stopwatch.millis(() -> {
                for (var from = 0L; from < items; from += A_PULL) {
                    var rows = floor.read(from, A_PULL);
                    BareSql.save(record.store(), () -> insert(sql, rows));
                }
                return floor;
            })
                    / 1e3;
        }
    }

    private static void insert(Sql sql, byte[] rows) {
        for (var at = 0; at < rows.length; at += Loopback.ROW)
            sql.change(
                    "INSERT INTO bench_floor (body) VALUES (?)",
                    new String(rows, at, Loopback.ROW, StandardCharsets.ISO_8859_1));
    }
}
