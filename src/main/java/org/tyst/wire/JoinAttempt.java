package org.tyst.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.sync.Browser;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.sync.Protocol.SignedIn;
import org.tyst.sync.Reply;
import org.tyst.sync.SignInNonce;
import org.tyst.sync.SyncStatus.Trouble;

/** One attempt to join, with a key pair of its own: by a code that works once, or by everybody's code and a sign-in. */
final class JoinAttempt implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JoinAttempt.class);
    private static final Https.Bounds BOUNDS = new Https.Bounds(1 << 16, Https.TO_ANSWER);
    private static final byte[] NOTHING = new byte[0];

    private final JoinCode code;
    private final KeyPair pair = DeviceKey.newPair();
    private final Https https;
    private final SignIn signIn;

    JoinAttempt(JoinCode code, Network network, Browser browser, String page) throws IOException {
        this.code = code;
        this.https = new Https(code.url(), code.fingerprint(), network);
        this.signIn = new SignIn(network, browser, new SecureRandom(), page);
    }

    JoinReply run() {
        return code.isForEverybody() ? signedIn() : enrolled(Optional.empty());
    }

    private JoinReply signedIn() {
        return switch (https.ask("GET", Protocol.SIGN_IN, NOTHING, Map.of(), BOUNDS)) {
            case Reply.Failed<Https.Answer>(var trouble) -> not(why(trouble));
            case Reply.Done<Https.Answer>(var answer) ->
                    answer.status() == 404
                            ? not(Joining.SIGN_IN_NOT_OFFERED)
                            : signedIn(WiredCentral.read(answer, Protocol.SignInAt.class));
        };
    }

    private JoinReply signedIn(Reply<Protocol.SignInAt> where) {
        return switch (where) {
            case Reply.Failed<Protocol.SignInAt>(var trouble) -> not(why(trouble));
            case Reply.Done<Protocol.SignInAt>(var at) -> signedIn(at);
        };
    }

    private JoinReply signedIn(Protocol.SignInAt at) {
        var salt = signIn.unguessable();
        try {
            return switch (signIn.run(at, SignInNonce.of(publicKey(), salt))) {
                case SignIn.Came.Nothing(var why) -> not(why);
                case SignIn.Came.Token(var token) ->
                        enrolled(Optional.of(new SignedIn(token, salt)));
            };
        } catch (IOException e) {
            LOG.warn("The sign-in did not come through: {}", e.getClass().getSimpleName());
            return not(Joining.SIGN_IN_REFUSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return not(Joining.SIGN_IN_ENDED);
        }
    }

    private JoinReply enrolled(Optional<SignedIn> signedIn) {
        var asked = new Protocol.JoinAsked(code.once(), publicKey(), signedIn);
        var body = Json.text(asked).getBytes(StandardCharsets.UTF_8);
        return switch (https.ask("POST", Protocol.JOIN, body, Map.of(), BOUNDS)) {
            case Reply.Failed<Https.Answer>(var trouble) -> not(why(trouble));
            case Reply.Done<Https.Answer>(var answer) ->
                    switch (answer.status()) {
                        case 200 -> joined(answer);
                        case 403 -> not(turnedAway(answer));
                        default -> not(Joining.CENTRAL_RECORD_FAILED);
                    };
        };
    }

    private JoinReply joined(Https.Answer answer) {
        return switch (WiredCentral.read(answer, Protocol.JoinAnswered.class)) {
            case Reply.Failed<Protocol.JoinAnswered> _ -> not(Joining.CENTRAL_RECORD_FAILED);
            case Reply.Done<Protocol.JoinAnswered>(var taken) ->
                    new JoinReply.Joined(
                            new Membership(
                                    code.url(),
                                    code.fingerprint(),
                                    taken.device(),
                                    taken.user(),
                                    base64(pair.getPrivate().getEncoded()),
                                    taken.ordersKey()));
        };
    }

    private static Joining turnedAway(Https.Answer answer) {
        return switch (WiredCentral.error(answer)) {
            case "account" -> Joining.ACCOUNT_NOT_KNOWN;
            case "sign-in" -> Joining.SIGN_IN_REFUSED;
            default -> Joining.CODE_USED_OR_UNKNOWN;
        };
    }

    private static JoinReply not(Joining why) {
        return new JoinReply.NotJoined(why);
    }

    private static Joining why(Trouble trouble) {
        return switch (trouble) {
            case NO_ANSWER -> Joining.NO_ANSWER;
            case NOT_OUR_CENTRAL_RECORD -> Joining.NOT_OUR_CENTRAL_RECORD;
            case NETWORK_WANTS_SIGN_IN -> Joining.NETWORK_WANTS_SIGN_IN;
            case PROXY_WANTS_SIGN_IN, PROXY_REFUSED -> Joining.PROXY_REFUSED;
            case DEVICE_NOT_ACCEPTED,
                    CENTRAL_RECORD_FAILED,
                    CENTRAL_RECORD_PUT_BACK,
                    NOT_UNDERSTOOD,
                    STORE_FAILED ->
                    Joining.CENTRAL_RECORD_FAILED;
        };
    }

    private String publicKey() {
        return base64(pair.getPublic().getEncoded());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Also while it waits for somebody at the browser. */
    void stop() {
        signIn.close();
    }

    @Override
    public void close() {
        signIn.close();
        https.close();
    }
}
