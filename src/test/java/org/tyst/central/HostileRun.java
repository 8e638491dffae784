package org.tyst.central;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.tyst.central.HostileRequests.Cast;
import org.tyst.central.HostileRequests.Hostile;
import org.tyst.fixtures.Pushes;
import org.tyst.sync.Kind;
import org.tyst.sync.Membership;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.wire.RawLine;
import org.tyst.wire.WiredDoor;

/** So many hostile requests against the real service, from several laptops at once, and what came of them. */
public final class HostileRun {
    private static final int LAPTOPS = 4;
    private static final int SHOUT_EVERY = 100;

    /** What is written down about requests themselves, and nothing else. */
    private static final String OF_REQUESTS =
            "'audit_event', 'nonce', 'flyway_schema_history', 'bench_floor'";

    private final CentralServer server = TempCentral.server();
    private final List<String> faults = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param statuses how often each was answered
     * @param faults answers and lines of the log that should not have been
     * @param effects tables that were not as before
     */
    public record Report(
            Map<Integer, Integer> statuses, List<String> faults, List<String> effects) {
        public int requests() {
            return statuses.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Report run(long seed, int count) throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        var statuses = new TreeMap<Integer, Integer>();
        try (var victim = new WiredDoor(Clock.systemUTC());
                var threads = Executors.newFixedThreadPool(LAPTOPS)) {
            var theirs = TempCentral.join(victim, UUID.randomUUID());
            var planted = planted(victim, theirs);
            var casts = new ArrayList<Cast>();
            for (var i = 0; i < LAPTOPS; i++) casts.add(cast(theirs, planted));
            var before = tables();
            var runs = new ArrayList<Future<Map<Integer, Integer>>>();
            for (var i = 0; i < LAPTOPS; i++) {
                var requests = new HostileRequests(seed + i, casts.get(i));
                runs.add(threads.submit(() -> send(requests, count / LAPTOPS)));
            }
            for (var run : runs)
                run.get().forEach((status, times) -> statuses.merge(status, times, Integer::sum));
            var effects = differences(before, tables());
            log.list.forEach(this::lookAt);
            return new Report(statuses, List.copyOf(faults), effects);
        } finally {
            root.detachAppender(log);
        }
    }

    private Map<Integer, Integer> send(HostileRequests requests, int count) throws Exception {
        var statuses = new TreeMap<Integer, Integer>();
        try (var line = new RawLine(server.url(), server.fingerprint())) {
            for (var i = 0; i < count; i++) {
                var status = send(line, requests.next(), i);
                statuses.merge(status, 1, Integer::sum);
            }
        }
        return statuses;
    }

    private int send(RawLine line, Hostile hostile, int number) throws Exception {
        if (number % SHOUT_EVERY == 0) lookAt(0, line.shout(hostile.body()), hostile);
        try {
            var answer =
                    line.send(hostile.method(), hostile.path(), hostile.body(), hostile.headers());
            lookAt(answer, hostile);
            return answer.statusCode();
        } catch (IOException hungUp) {
            return 0;
        }
    }

    private void lookAt(HttpResponse<byte[]> answer, Hostile hostile) {
        lookAt(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), hostile);
        if (answer.statusCode() >= 500) fault("answered " + answer.statusCode(), hostile);
    }

    private void lookAt(int status, String text, Hostile hostile) {
        if (text.contains("Exception") || text.contains("\tat ") || text.contains("org.tyst"))
            fault("told of its inside with " + status, hostile);
        if (status >= 400 && text.contains(HostileRequests.CANARY))
            fault("repeated what was asked", hostile);
    }

    private synchronized void fault(String what, Hostile hostile) {
        var body =
                new String(
                        hostile.body(),
                        0,
                        Math.min(300, hostile.body().length),
                        StandardCharsets.UTF_8);
        faults.add(
                what
                        + ": "
                        + hostile.method()
                        + " "
                        + hostile.path()
                        + " "
                        + hostile.headers()
                        + " "
                        + body);
    }

    private void lookAt(ILoggingEvent event) {
        var text = event.getFormattedMessage();
        if (event.getThrowableProxy() != null
                || text.contains("\tat ")
                || text.contains(HostileRequests.CANARY))
            faults.add("in the log: " + event.getLoggerName() + " " + text);
    }

    /** Something to be after: one case with words in it. */
    private static Operation planted(WiredDoor door, Membership laptop) {
        var item = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        return taken(door, laptop, List.of(HostileRequests.operation(item, caseId, Kind.STATEMENT)))
                .getFirst();
    }

    private Cast cast(Membership victim, Operation planted) throws SQLException {
        try (var door = new WiredDoor(Clock.systemUTC())) {
            var own = TempCentral.join(door, UUID.randomUUID());
            var turnedOut = TempCentral.join(door, victim.user());
            var caseId = UUID.randomUUID();
            var made =
                    Stream.generate(() ->
                                    HostileRequests.operation(
                                            UUID.randomUUID(), caseId, Kind.STATEMENT))
                            .limit(5)
                            .toList();
            var taken = taken(door, own, made);
            server.administration().revoke(turnedOut.device(), TempCentral.ADMIN);
            return new Cast(own, turnedOut, victim, planted.caseId(), planted.item(), taken);
        }
    }

    private static List<Operation> taken(
            WiredDoor door, Membership laptop, List<Operation> operations) {
        for (var outcome : Pushes.taken(door.open(laptop), operations))
            if (!(outcome instanceof OpOutcome.Applied)) throw new AssertionError(outcome);
        return operations;
    }

    /** Each table by how many rows it has and by what is in them. When a laptop was last seen is not looked at, nor what was only refused. */
    private static Map<String, String> tables() throws SQLException {
        var all = new TreeMap<String, String>();
        try (var owner = Underneath.owner()) {
            for (var table : Sql.rows(owner, NAMES, row -> row.getString(1)))
                all.put(
                        table,
                        Sql.row(owner, content(table), row -> row.getString(1)).orElseThrow());
        }
        return all;
    }

    private static final String NAMES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ("
                    + OF_REQUESTS
                    + ")";

    private static String content(String table) {
        return String.format(
                """
                SELECT count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(t) - 'last_seen')::text, 0)::numeric), 0)
                FROM %s t WHERE coalesce(to_jsonb(t) ->> 'outcome', '') <> 'REFUSED'
                """,
                table);
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(table ->
                        table.getKey()
                                + ": "
                                + before.get(table.getKey())
                                + " -> "
                                + table.getValue())
                .toList();
    }
}
