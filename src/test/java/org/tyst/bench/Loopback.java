package org.tyst.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tyst.central.Underneath;

/**
 * The floor of everything that goes to the central record: bare bytes over HTTP on this machine, without TLS, signature or
 * JSON, and rows of 1 KB written in one batch, or read, by the same PostgreSQL.
 */
final class Loopback implements AutoCloseable {
    static final int ROW = 1_000;
    private static final int CONNECTIONS = 8;
    private static final String INSERT = "INSERT INTO bench_floor (bytes) VALUES (?)";
    private static final String READ =
            "SELECT seq, bytes FROM bench_floor WHERE seq > ? ORDER BY seq LIMIT ?";

    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS);
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final byte[] row = new byte[ROW];

    Loopback() throws Exception {
        new Random(417).nextBytes(row);
        for (var i = 0; i < CONNECTIONS; i++) free.add(Underneath.owner());
        run("DROP TABLE IF EXISTS bench_floor");
        run(
                "CREATE TABLE bench_floor (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bytes bytea)");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/write", this::write);
        server.createContext("/read", this::read);
        server.start();
    }

    /** So many rows in one request and one commit. */
    int write(int rows) {
        ask("/write", new byte[rows * ROW]);
        return rows;
    }

    /** So many rows from there on, in one request. */
    byte[] read(long from, int rows) {
        return ask("/read?" + from + "/" + rows, new byte[0]);
    }

    private byte[] ask(String path, byte[] body) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(HttpExchange exchange) throws IOException {
        var rows = exchange.getRequestBody().readAllBytes().length / ROW;
        with(connection -> insert(connection, rows));
        answer(exchange, new byte[0]);
    }

    private byte[] insert(Connection connection, int rows) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var i = 0; i < rows; i++) {
                statement.setBytes(1, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
        return row;
    }

    private void read(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().getQuery().split("/", 2);
        answer(
                exchange,
                with(connection ->
                        select(connection, Long.parseLong(asked[0]), Integer.parseInt(asked[1]))));
    }

    private static byte[] select(Connection connection, long from, int rows) throws SQLException {
        var all = new ByteArrayOutputStream();
        try (var statement = connection.prepareStatement(READ)) {
            statement.setLong(1, from);
            statement.setInt(2, rows);
            try (var found = statement.executeQuery()) {
                while (found.next()) all.writeBytes(found.getBytes(2));
            }
        }
        return all.toByteArray();
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] with(Job job) throws IOException {
        try {
            var connection = free.take();
            try {
                return job.on(connection);
            } finally {
                free.add(connection);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = free.element().createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Job {
        byte[] on(Connection connection) throws SQLException;
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.stop(0);
        threads.close();
        for (var connection : free) connection.close();
    }
}
