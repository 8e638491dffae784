package org.tyst.wire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.tyst.sync.SyncStatus.Trouble;

/**
 * What stood in the way, judged by how it failed. Nothing has been sent by then: a request goes out only over a line whose other end has shown
 * the certificate that this laptop joined with.
 */
final class Diagnosis {
    /** As the JDK says that its proxy would not let a line through; there is no type for it. */
    private static final String NO_TUNNEL = "Tunnel failed, got: ";

    /** As the JDK says that the web was spoken in the open where it must not be. */
    private static final String IN_THE_OPEN = "unrecognized ssl message";

    private final Portal portal;

    Diagnosis(Portal portal) {
        this.portal = portal;
    }

    Trouble of(IOException failure) {
        var causes =
                Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .toList();
        if (has(causes, Bounded.TooLarge.class::isInstance)) return Trouble.NOT_UNDERSTOOD;
        return ofProxy(causes).orElseGet(() -> ofLine(causes));
    }

    private static Optional<Trouble> ofProxy(List<Throwable> causes) {
        return causes.stream()
                .map(cause -> String.valueOf(cause.getMessage()))
                .filter(said -> said.startsWith(NO_TUNNEL))
                .map(said -> said.substring(NO_TUNNEL.length()))
                .map(Diagnosis::ofTunnel)
                .findFirst();
    }

    private static Trouble ofTunnel(String status) {
        return status.startsWith("3") || status.startsWith("511")
                ? Trouble.NETWORK_WANTS_SIGN_IN
                : Trouble.PROXY_REFUSED;
    }

    private Trouble ofLine(List<Throwable> causes) {
        if (has(causes, PinnedTrust.NotPinned.class::isInstance))
            return portal.answers(true)
                    ? Trouble.NETWORK_WANTS_SIGN_IN
                    : Trouble.NOT_OUR_CENTRAL_RECORD;
        var otherwise = has(causes, SSLException.class::isInstance);
        return has(causes, Diagnosis::isInTheOpen) || portal.answers(otherwise)
                ? Trouble.NETWORK_WANTS_SIGN_IN
                : Trouble.NO_ANSWER;
    }

    private static boolean isInTheOpen(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(IN_THE_OPEN);
    }

    private static boolean has(List<Throwable> causes, Predicate<Throwable> such) {
        return causes.stream().anyMatch(such);
    }
}
