package org.tyst.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.Membership;
import org.tyst.sync.RequestProof;

/** Any request that a laptop could sign, and the answer as it comes: for asking what no laptop of ours would ask. */
public final class RawLine implements AutoCloseable {
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
        var proof =
                new RequestProof(
                        method,
                        path,
                        device.toString(),
                        Instant.now().toString(),
                        UUID.randomUUID().toString(),
                        Hash.hex(body));
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .header(RequestProof.DEVICE, proof.device())
                        .header(RequestProof.TIME, proof.time())
                        .header(RequestProof.NONCE, proof.nonce())
                        .header(RequestProof.SIGNATURE, DeviceKey.of(key.privateKey()).sign(proof))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.close();
    }
}
