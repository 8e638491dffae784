package org.tyst.wire;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/**
 * Whether the network itself answers for everybody, as in hotels and hospitals, until somebody has signed in on its page. Asked in the open,
 * with nothing but the central record's name in the question, and only after the central record could not be reached.
 */
final class Portal {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int SIGN_IN_FIRST = 511;

    private final Network network;
    private final URI central;

    Portal(Network network, URI central) {
        this.network = network;
        this.central = central;
    }

    /** @param somebodyElseIsThere already known: then also a page of its own is proof enough */
    boolean answers(boolean somebodyElseIsThere) {
        return !isBehindProxy() && asked(somebodyElseIsThere);
    }

    /** A proxy answers for itself, when the line through it is asked for. */
    private boolean isBehindProxy() {
        return network.proxies().select(central).stream()
                .anyMatch(each -> each.type() != Proxy.Type.DIRECT);
    }

    private boolean asked(boolean somebodyElseIsThere) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var plain = "http://" + central.getHost() + ":" + network.plainPort() + "/";
            var question = HttpRequest.newBuilder(URI.create(plain)).timeout(PATIENCE).build();
            var answer = client.send(question, BodyHandlers.discarding());
            return isPortals(answer) || somebodyElseIsThere && isPage(answer);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isPortals(HttpResponse<?> answer) {
        return answer.statusCode() == SIGN_IN_FIRST
                || answer.statusCode() / 100 == 3 && leadsAway(answer);
    }

    private boolean leadsAway(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(to -> !to.startsWith("/") && !to.contains("//" + central.getHost()))
                .isPresent();
    }

    private static boolean isPage(HttpResponse<?> answer) {
        return answer.statusCode() == 200
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                        .isPresent();
    }
}
