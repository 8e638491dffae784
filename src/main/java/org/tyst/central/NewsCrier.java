package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says to all nodes that cases have moved: a moment after their commits, many in one. What it could not say is not lost but
 * late: laptops also come by themselves.
 */
final class NewsCrier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsCrier.class);
    private static final String TELL = "SELECT tell_news(?, ?)";
    private static final Duration GATHERED = Duration.ofMillis(150);
    private static final int MOST = 10_000;
    private final Transactions transactions;
    private final BlockingQueue<Moved> moved = new LinkedBlockingQueue<>(MOST);
    private final Thread thread;

    NewsCrier(Transactions transactions) {
        this.transactions = transactions;
        this.thread = Thread.ofVirtual().name("news-crier").unstarted(this::cry);
    }

    private record Moved(UUID caseId, UUID by) {}

    /** Call after the commit. Never waits. */
    void moved(UUID caseId, UUID by) {
        moved.offer(new Moved(caseId, by));
    }

    private void cry() {
        try {
            while (true) say(gathered());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Moved> gathered() throws InterruptedException {
        var some = new ArrayList<Moved>();
        some.add(moved.take());
        Thread.sleep(GATHERED);
        moved.drainTo(some);
        return new HashSet<>(some);
    }

    private void say(Set<Moved> all) {
        Map<UUID, List<Moved>> byLaptop = all.stream().collect(Collectors.groupingBy(Moved::by));
        try {
            transactions.inPassing(connection -> {
                for (var each : byLaptop.entrySet()) say(connection, each);
                return byLaptop;
            });
        } catch (SQLException | RuntimeException e) {
            LOG.warn("News were not said: {}", e.getClass().getSimpleName());
        }
    }

    private static void say(Connection connection, Map.Entry<UUID, List<Moved>> ofLaptop)
            throws SQLException {
        var cases = ofLaptop.getValue().stream().map(Moved::caseId).toArray();
        Sql.rows(
                connection,
                TELL,
                row -> true,
                ofLaptop.getKey(),
                connection.createArrayOf("uuid", cases));
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
