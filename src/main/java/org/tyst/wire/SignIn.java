package org.tyst.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.basics.Json;
import org.tyst.sync.Browser;
import org.tyst.sync.Hash;
import org.tyst.sync.Joining;
import org.tyst.sync.Protocol;

/**
 * One sign-in with an organisation's account, in the person's own browser: authorization code with PKCE (RFC 7636, RFC 8252). No
 * secret of the client's, no password here. What comes of it is an ID token, which the central record looks at.
 */
final class SignIn implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final int LARGEST = 1 << 16;
    private static final int RANDOM_BYTES = 32;

    private final Network network;
    private final Browser browser;
    private final SecureRandom random;
    private final LoopbackAnswer back;

    SignIn(Network network, Browser browser, SecureRandom random, String page) throws IOException {
        this.network = network;
        this.browser = browser;
        this.random = random;
        this.back = new LoopbackAnswer(page);
    }

    sealed interface Came {
        record Token(String idToken) implements Came {
            @Override
            public String toString() {
                return "Token[]";
            }
        }

        record Nothing(Joining why) implements Came {}
    }

    Came run(Protocol.SignInAt at, String nonce) throws IOException, InterruptedException {
        var state = unguessable();
        var verifier = unguessable();
        if (!isSafe(at.authorize()) || !isSafe(at.token()))
            return new Came.Nothing(Joining.SIGN_IN_REFUSED);
        if (!browser.open(question(at, state, nonce, verifier)))
            return new Came.Nothing(Joining.NO_BROWSER);
        var answer = back.await(state, LONGEST);
        return answer.isEmpty()
                ? new Came.Nothing(Joining.SIGN_IN_ENDED)
                : exchanged(at, answer.get(), verifier);
    }

    private URI question(Protocol.SignInAt at, String state, String nonce, String verifier) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("scope", "openid");
        asked.put("client_id", at.client());
        asked.put("redirect_uri", back.url());
        asked.put("state", state);
        asked.put("nonce", nonce);
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        return URI.create(
                at.authorize() + (at.authorize().contains("?") ? "&" : "?") + form(asked));
    }

    private Came exchanged(Protocol.SignInAt at, Map<String, String> answer, String verifier)
            throws IOException, InterruptedException {
        var code = Optional.ofNullable(answer.get("code"));
        var fromElsewhere = !answer.getOrDefault("iss", at.issuer()).equals(at.issuer());
        if (code.isEmpty() || fromElsewhere) return new Came.Nothing(Joining.SIGN_IN_REFUSED);
        var asked = new LinkedHashMap<String, String>();
        asked.put("grant_type", "authorization_code");
        asked.put("code", code.get());
        asked.put("redirect_uri", back.url());
        asked.put("client_id", at.client());
        asked.put("code_verifier", verifier);
        return token(at.token(), form(asked));
    }

    /** The organisation's own server: it has a certificate that this computer knows by its authorities, as the browser does. */
    private Came token(String url, String form) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder()
                        .connectTimeout(TO_ANSWER)
                        .proxy(network.proxies())
                        .build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url))
                            .timeout(TO_ANSWER)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Accept", "application/json")
                            .POST(BodyPublishers.ofString(form))
                            .build();
            var answer = client.send(request, info -> Bounded.to(LARGEST));
            return answer.statusCode() == 200
                    ? token(new String(answer.body(), StandardCharsets.UTF_8))
                    : new Came.Nothing(Joining.SIGN_IN_REFUSED);
        }
    }

    private static Came token(String body) {
        try {
            var token = Json.object(body).path("id_token").asText("");
            return token.isEmpty()
                    ? new Came.Nothing(Joining.SIGN_IN_REFUSED)
                    : new Came.Token(token);
        } catch (IllegalArgumentException e) {
            return new Came.Nothing(Joining.SIGN_IN_REFUSED);
        }
    }

    /** In the open only within this computer. */
    private static boolean isSafe(String url) {
        var to = URI.create(url);
        return "https".equals(to.getScheme())
                || "http".equals(to.getScheme())
                        && ("127.0.0.1".equals(to.getHost()) || "localhost".equals(to.getHost()));
    }

    private static String challenge(String verifier) {
        return base64(Hash.sha256(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    String unguessable() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whoever waits for the browser waits no longer. */
    @Override
    public void close() {
        back.close();
    }
}
