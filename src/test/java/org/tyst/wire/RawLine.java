package org.tyst.wire;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.Membership;
import org.tyst.sync.RequestProof;

/** Any request that a laptop could sign, and the answer as it comes: for asking what no laptop of ours would ask. */
public final class RawLine implements AutoCloseable {
    private static final int A_MOMENT_MILLIS = 50;

    private final HttpClient client;
    private final String url;

    public RawLine(String url, String fingerprint) {
        this.url = url;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(PinnedTrust.context(fingerprint))
                        .build();
    }

    /** Signed by that laptop's key, in that device's name, which need not be its own. */
    public HttpResponse<byte[]> ask(
            Membership key, UUID device, String method, String path, byte[] body)
            throws IOException, InterruptedException {
        return send(method, path, body, signed(key, device, method, path, body));
    }

    /** The headers that make a request this laptop's own, if that device is its own. */
    public static Map<String, String> signed(
            Membership key, UUID device, String method, String path, byte[] body) {
        var proof =
                new RequestProof(
                        method,
                        path,
                        device.toString(),
                        Instant.now().toString(),
                        UUID.randomUUID().toString(),
                        Hash.hex(body));
        return Map.of(
                RequestProof.DEVICE,
                proof.device(),
                RequestProof.TIME,
                proof.time(),
                RequestProof.NONCE,
                proof.nonce(),
                RequestProof.SIGNATURE,
                DeviceKey.of(key.privateKey()).sign(proof));
    }

    public HttpResponse<byte[]> send(
            String method, String path, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Bytes that need not be HTTP at all, and whatever comes back within a moment. */
    public String shout(byte[] bytes) throws IOException {
        var there = URI.create(url);
        try (var socket =
                client.sslContext()
                        .getSocketFactory()
                        .createSocket(there.getHost(), there.getPort())) {
            socket.setSoTimeout(A_MOMENT_MILLIS);
            socket.getOutputStream().write(bytes);
            var answer = new byte[1 << 12];
            var read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
        } catch (SocketException | SocketTimeoutException e) {
            return "";
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
