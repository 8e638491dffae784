package org.tyst.central;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.tyst.sync.Hash;
import org.tyst.vault.SelfSigned;

/** A court's system for documents: real HTTPS, a real form. It answers as it is told, and otherwise takes what comes. */
final class CourtServer implements AutoCloseable {
    /** What it was sent. */
    record Received(
            String path,
            String key,
            String authorization,
            Map<String, String> fields,
            String hash) {}

    /** A status, what goes with it, or no answer at all. */
    record Answer(int status, Optional<Integer> retryAfter, String body) {
        static final Answer CUT = new Answer(0, Optional.empty(), "");

        static Answer of(int status) {
            return new Answer(status, Optional.empty(), "{\"message\": \"no\"}");
        }
    }

    final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final HttpsServer server;
    private final SelfSigned itself;

    CourtServer() throws Exception {
        var now = Instant.now();
        itself =
                SelfSigned.make(
                        "localhost",
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(1)),
                        new SecureRandom());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private SSLContext context() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "court", itself.key(), new char[0], new Certificate[] {itself.certificate()});
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, new char[0]);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    String url() {
        return "https://localhost:" + server.getAddress().getPort() + "/{reference}/document";
    }

    Path certificate(Path folder) throws IOException, GeneralSecurityException {
        var text = Base64.getMimeEncoder().encodeToString(itself.certificate().getEncoded());
        return Files.writeString(
                folder.resolve("court.pem"),
                "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(received(exchange));
            var next = answers.poll();
            var answer = next == null ? taken() : next;
            if (answer.status() == 0) return;
            answer.retryAfter()
                    .ifPresent(seconds ->
                            exchange.getResponseHeaders().set("Retry-After", "" + seconds));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Answer taken() {
        return new Answer(
                200,
                Optional.empty(),
                "{\"message\": \"Document has been uploaded\", \"reference\": \"DOC-2026-0417\"}");
    }

    private static Received received(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        var boundary = headers.getFirst("Content-Type").replaceFirst(".*boundary=", "--");
        var fields = new TreeMap<String, String>();
        for (var part : List.of(body.split(boundary, -1))) {
            var halves = part.split("\r\n\r\n", 2);
            if (halves.length == 2)
                fields.put(
                        halves[0].replaceFirst("(?s).*?name=\"([^\"]*)\".*", "$1"),
                        halves[1].substring(0, halves[1].length() - 2));
        }
        var file = fields.getOrDefault("file", "");
        fields.put("file", body.replaceFirst("(?s).*filename=\"([^\"]*)\".*", "$1"));
        return new Received(
                exchange.getRequestURI().getPath(),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Authorization"),
                fields,
                Hash.hex(file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
