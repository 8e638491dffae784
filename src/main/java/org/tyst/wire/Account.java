package org.tyst.wire;

import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.sync.Joining;
import org.tyst.sync.Protocol;
import org.tyst.sync.Protocol.SignedIn;
import org.tyst.sync.Reply;
import org.tyst.sync.SignInNonce;
import org.tyst.sync.SyncStatus.Trouble;

/** Asks a central record where people sign in, and has somebody do it, for one key or one device and no other. */
record Account(Https https, SignIn signIn) {
    private static final Logger LOG = LoggerFactory.getLogger(Account.class);
    private static final byte[] NOTHING = new byte[0];
    static final Https.Bounds BOUNDS = new Https.Bounds(1 << 16, Https.TO_ANSWER);

    sealed interface Came {
        record Signed(SignedIn signedIn) implements Came {}

        record Nothing(Joining why) implements Came {}
    }

    /** @param bound what the token is to hold for: a public key, a device */
    Came shown(String bound) {
        return switch (https.ask("GET", Protocol.SIGN_IN, NOTHING, Map.of(), BOUNDS)) {
            case Reply.Failed<Https.Answer>(var trouble) -> new Came.Nothing(why(trouble));
            case Reply.Done<Https.Answer>(var answer) ->
                    answer.status() == 404
                            ? new Came.Nothing(Joining.SIGN_IN_NOT_OFFERED)
                            : shown(WiredCentral.read(answer, Protocol.SignInAt.class), bound);
        };
    }

    private Came shown(Reply<Protocol.SignInAt> where, String bound) {
        return switch (where) {
            case Reply.Failed<Protocol.SignInAt>(var trouble) -> new Came.Nothing(why(trouble));
            case Reply.Done<Protocol.SignInAt>(var at) -> shown(at, bound);
        };
    }

    private Came shown(Protocol.SignInAt at, String bound) {
        var salt = signIn.unguessable();
        try {
            return switch (signIn.run(at, SignInNonce.of(bound, salt))) {
                case SignIn.Came.Nothing(var why) -> new Came.Nothing(why);
                case SignIn.Came.Token(var token) -> new Came.Signed(new SignedIn(token, salt));
            };
        } catch (IOException e) {
            LOG.warn("The sign-in did not come through: {}", e.getClass().getSimpleName());
            return new Came.Nothing(Joining.SIGN_IN_REFUSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Came.Nothing(Joining.SIGN_IN_ENDED);
        }
    }

    /** What a central record makes of it. */
    static Joining turnedAway(Https.Answer answer) {
        return switch (WiredCentral.error(answer)) {
            case "account" -> Joining.ACCOUNT_NOT_KNOWN;
            case "sign-in" -> Joining.SIGN_IN_REFUSED;
            default -> Joining.CODE_USED_OR_UNKNOWN;
        };
    }

    static Joining why(Trouble trouble) {
        return switch (trouble) {
            case NO_ANSWER -> Joining.NO_ANSWER;
            case NOT_OUR_CENTRAL_RECORD -> Joining.NOT_OUR_CENTRAL_RECORD;
            case NETWORK_WANTS_SIGN_IN -> Joining.NETWORK_WANTS_SIGN_IN;
            case PROXY_WANTS_SIGN_IN, PROXY_REFUSED -> Joining.PROXY_REFUSED;
            case DEVICE_NOT_ACCEPTED,
                    SIGN_IN_AGAIN,
                    CENTRAL_RECORD_FAILED,
                    CENTRAL_RECORD_PUT_BACK,
                    NOT_UNDERSTOOD,
                    STORE_FAILED ->
                    Joining.CENTRAL_RECORD_FAILED;
        };
    }
}
