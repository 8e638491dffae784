package org.tyst.wire;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.sync.Protocol.SignedIn;
import org.tyst.sync.Reply;

/** One attempt to join, with a key pair of its own: by a code that works once, or by everybody's code and a sign-in. */
final class JoinAttempt {
    private final JoinCode code;
    private final KeyPair pair = DeviceKey.newPair();
    private final Https https;
    private final Account account;

    JoinAttempt(JoinCode code, Https https, SignIn signIn) {
        this.code = code;
        this.https = https;
        this.account = new Account(https, signIn);
    }

    JoinReply run() {
        return code.isForEverybody() ? signedIn() : enrolled(Optional.empty());
    }

    private JoinReply signedIn() {
        return switch (account.shown(publicKey())) {
            case Account.Came.Nothing(var why) -> not(why);
            case Account.Came.Signed(var signedIn) -> enrolled(Optional.of(signedIn));
        };
    }

    private JoinReply enrolled(Optional<SignedIn> signedIn) {
        var asked = new Protocol.JoinAsked(code.once(), publicKey(), signedIn);
        var body = Json.text(asked).getBytes(StandardCharsets.UTF_8);
        return switch (https.ask("POST", Protocol.JOIN, body, Map.of(), Account.BOUNDS)) {
            case Reply.Failed<Https.Answer>(var trouble) -> not(Account.why(trouble));
            case Reply.Done<Https.Answer>(var answer) ->
                    switch (answer.status()) {
                        case 200 -> joined(answer);
                        case 403 -> not(Account.turnedAway(answer));
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

    private static JoinReply not(Joining why) {
        return new JoinReply.NotJoined(why);
    }

    private String publicKey() {
        return base64(pair.getPublic().getEncoded());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
