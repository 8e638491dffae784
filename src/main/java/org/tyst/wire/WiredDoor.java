package org.tyst.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tyst.basics.Json;
import org.tyst.sync.CentralDoor;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;

/** Joins by a code, and opens the central record for a laptop that has joined. */
public final class WiredDoor implements CentralDoor, AutoCloseable {
    private static final Https.Bounds BOUNDS = new Https.Bounds(1 << 16, Https.TO_ANSWER);

    private final Clock clock;
    private final CentralNews news;
    private final Network network;
    private final Map<Membership, WiredCentral> open = new ConcurrentHashMap<>();

    public WiredDoor(Clock clock) {
        this(clock, CentralNews.UNHEARD);
    }

    public WiredDoor(Clock clock, CentralNews news) {
        this(clock, news, Network.ofThisComputer());
    }

    public WiredDoor(Clock clock, CentralNews news, Network network) {
        this.clock = clock;
        this.news = news;
        this.network = network;
    }

    @Override
    public JoinReply join(JoinCode code) {
        var pair = DeviceKey.newPair();
        var asked = new Protocol.JoinAsked(code.once(), base64(pair.getPublic().getEncoded()));
        try (var https = new Https(code.url(), code.fingerprint(), network)) {
            var body = Json.text(asked).getBytes(StandardCharsets.UTF_8);
            var reply = https.ask("POST", Protocol.JOIN, body, Map.of(), BOUNDS);
            return switch (reply) {
                case Reply.Failed<Https.Answer>(var trouble) ->
                        new JoinReply.NotJoined(why(trouble));
                case Reply.Done<Https.Answer>(var answer) ->
                        joined(code, answer, base64(pair.getPrivate().getEncoded()));
            };
        }
    }

    @Override
    public CentralRecord open(Membership membership) {
        return open.computeIfAbsent(
                membership, joined -> new WiredCentral(joined, clock, news, network));
    }

    private static JoinReply joined(JoinCode code, Https.Answer answer, String privateKey) {
        if (answer.status() == 403) return new JoinReply.NotJoined(Joining.CODE_USED_OR_UNKNOWN);
        if (answer.status() != 200) return new JoinReply.NotJoined(Joining.CENTRAL_RECORD_FAILED);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        try {
            var taken = Json.read(text, Protocol.JoinAnswered.class);
            return new JoinReply.Joined(
                    new Membership(
                            code.url(),
                            code.fingerprint(),
                            taken.device(),
                            taken.user(),
                            privateKey,
                            taken.ordersKey()));
        } catch (IllegalArgumentException e) {
            return new JoinReply.NotJoined(Joining.CENTRAL_RECORD_FAILED);
        }
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

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() {
        open.values().forEach(WiredCentral::close);
        open.clear();
    }
}
