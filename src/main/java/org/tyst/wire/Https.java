package org.tyst.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;

/** One request, one answer of bounded size, in bounded time; whatever fails on the way is a value. */
final class Https implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final byte[] NOTHING = new byte[0];

    private static final int PROXY_ASKS_WHO = 407;

    private final String url;
    private final HttpClient client;
    private final Diagnosis diagnosis;

    Https(String url, String fingerprint, Network network) {
        this.url = url;
        this.diagnosis = new Diagnosis(new Portal(network, URI.create(url)));
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(network.proxies())
                        .sslContext(PinnedTrust.context(fingerprint))
                        .build();
    }

    /** How much may come back, and how long it may take to begin. */
    record Bounds(int largestAnswer, Duration toAnswer) {}

    record Answer(int status, byte[] body, HttpHeaders headers) {
        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    Reply<Answer> ask(
            String method, String path, byte[] body, Map<String, String> headers, Bounds bounds) {
        return send(
                        request(method, path, body, headers, bounds.toAnswer()),
                        info -> Bounded.to(bounds.largestAnswer()))
                .then(answer ->
                        new Reply.Done<>(
                                new Answer(answer.statusCode(), answer.body(), answer.headers())));
    }

    /** A question whose answer does not end: the lines come as they come. */
    Reply<HttpResponse<EventLines>> listen(String path, Map<String, String> headers) {
        return send(request("GET", path, NOTHING, headers, TO_ANSWER), info -> new EventLines());
    }

    /** What a proxy says about itself is no answer of the central record's, whatever stands beside it. */
    private <T> Reply<HttpResponse<T>> send(HttpRequest request, BodyHandler<T> body) {
        try {
            var answer = client.send(request, body);
            return answer.statusCode() == PROXY_ASKS_WHO
                    ? new Reply.Failed<>(Trouble.PROXY_WANTS_SIGN_IN)
                    : new Reply.Done<>(answer);
        } catch (IOException e) {
            return new Reply.Failed<>(diagnosis.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }
    }

    private HttpRequest request(
            String method,
            String path,
            byte[] body,
            Map<String, String> headers,
            Duration toAnswer) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(toAnswer)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
