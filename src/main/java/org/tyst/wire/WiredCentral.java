package org.tyst.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.AccessAnswer;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralPapers;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.Hash;
import org.tyst.sync.Membership;
import org.tyst.sync.NewsLine;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;
import org.tyst.sync.Pulled;
import org.tyst.sync.Push;
import org.tyst.sync.Pushed;
import org.tyst.sync.Refusal;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.Testified;
import org.tyst.sync.Testimony;
import org.tyst.sync.TimeThere;

/** The central record over the wire, for one laptop that joined it. */
final class WiredCentral implements CentralRecord, AutoCloseable {
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final byte[] NOTHING = new byte[0];

    private final Https https;
    private final Signed signed;
    private final WiredPapers papers;

    WiredCentral(Membership membership, Clock clock, CentralNews news, Network network) {
        this.https = new Https(membership.url(), membership.fingerprint(), network);
        this.signed = new Signed(https, membership, clock, news);
        this.papers = new WiredPapers(signed);
    }

    @Override
    public Reply<Pushed> push(Push push) {
        var trees = push.operations().stream().map(op -> (JsonNode) Json.tree(op)).toList();
        var asked = new Protocol.PushAsked(push.line(), push.mark(), trees);
        return ask("POST", Protocol.PUSH, bytes(asked))
                .then(answer ->
                        isTooLarge(answer, push.operations())
                                ? tooLarge(push.operations().getFirst())
                                : read(answer, Protocol.PushAnswered.class)
                                        .then(answered -> new Reply.Done<>(pushed(answered))));
    }

    private static Pushed pushed(Protocol.PushAnswered answered) {
        return answered.overtakenBy()
                .<Pushed>map(Pushed.Overtaken::new)
                .orElseGet(() -> new Pushed.Taken(answered.outcomes()));
    }

    /** A batch is kept small enough by whoever makes it: what is still too large is one operation. */
    private static boolean isTooLarge(Https.Answer answer, List<Operation> operations) {
        return answer.status() == 413 && operations.size() == 1;
    }

    private static Reply<Pushed> tooLarge(Operation operation) {
        var refused = new OpOutcome.Refused(operation.id(), Refusal.TOO_LARGE);
        return new Reply.Done<>(new Pushed.Taken(List.of(refused)));
    }

    @Override
    public Reply<Testified> testify(Testimony said) {
        return ask("POST", Protocol.HISTORY, bytes(said))
                .then(answer -> read(answer, Testified.class));
    }

    @Override
    public Reply<Pulled> pull(Optional<UUID> line, Map<UUID, Long> readTo) {
        return ask("POST", Protocol.PULL, bytes(new Protocol.PullAsked(line, readTo)))
                .then(PulledAnswer::read);
    }

    @Override
    public Reply<Boolean> sendContent(Bytes content) {
        return ask("PUT", path(content.caseId(), content.item()), content.bytes())
                .then(answer -> answer.status() == 204 ? new Reply.Done<>(true) : failed(answer));
    }

    @Override
    public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
        return ask("GET", path(wanted.caseId(), wanted.item()), NOTHING)
                .then(answer ->
                        switch (answer.status()) {
                            case 200 -> checked(wanted, answer.body());
                            case 404 -> new Reply.Done<>(Optional.empty());
                            default -> failed(answer);
                        });
    }

    @Override
    public AccessAnswer openUrgently(Protocol.AccessAsked asked) {
        return switch (ask("POST", Protocol.ACCESS, bytes(asked))) {
            case Reply.Failed<Https.Answer> _ -> notOpened(AccessAnswer.Why.NO_CONNECTION);
            case Reply.Done<Https.Answer>(var answer) -> opened(answer);
        };
    }

    private static AccessAnswer opened(Https.Answer answer) {
        return switch (answer.status()) {
            case 200 -> read(answer);
            case 400 -> notOpened(AccessAnswer.Why.REASON);
            case 401, 403 -> notOpened(AccessAnswer.Why.NOT_ACCEPTED);
            case 404 -> notOpened(AccessAnswer.Why.NO_SUCH_CASE);
            case 409 -> notOpened(AccessAnswer.Why.YOURS_ALREADY);
            default -> notOpened(AccessAnswer.Why.FAILED);
        };
    }

    private static AccessAnswer read(Https.Answer answer) {
        return switch (read(answer, Protocol.AccessAnswered.class)) {
            case Reply.Failed<Protocol.AccessAnswered> _ -> notOpened(AccessAnswer.Why.FAILED);
            case Reply.Done<Protocol.AccessAnswered>(var said) ->
                    new AccessAnswer.Opened(said.cases(), said.until(), said.decideBy());
        };
    }

    private static AccessAnswer notOpened(AccessAnswer.Why why) {
        return new AccessAnswer.NotOpened(why);
    }

    @Override
    public CentralPapers papers() {
        return papers;
    }

    @Override
    public NewsLine news() {
        return new WiredNews(signed);
    }

    @Override
    public Optional<TimeThere> time() {
        return signed.time();
    }

    private static Reply<Optional<Bytes>> checked(WantedBytes wanted, byte[] bytes) {
        if (!Hash.hex(bytes).equals(wanted.sha256()))
            return new Reply.Failed<>(Trouble.NOT_UNDERSTOOD);
        return new Reply.Done<>(
                Optional.of(new Bytes(wanted.item(), wanted.caseId(), wanted.sha256(), bytes)));
    }

    private Reply<Https.Answer> ask(String method, String path, byte[] body) {
        return signed.ask(method, path, body, new Https.Bounds(LARGEST_ANSWER, Https.TO_ANSWER));
    }

    static <T> Reply<T> read(Https.Answer answer, Class<T> type) {
        if (answer.status() != 200) return failed(answer);
        try {
            return new Reply.Done<>(
                    Json.read(new String(answer.body(), StandardCharsets.UTF_8), type));
        } catch (IllegalArgumentException e) {
            return new Reply.Failed<>(Trouble.NOT_UNDERSTOOD);
        }
    }

    static <T> Reply<T> failed(Https.Answer answer) {
        return new Reply.Failed<>(
                answer.status() == 403 && error(answer).equals("sign-in")
                        ? Trouble.SIGN_IN_AGAIN
                        : troubleOf(answer.status()));
    }

    /** The name of what went wrong; empty if none was given. */
    static String error(Https.Answer answer) {
        try {
            return Json.read(
                            new String(answer.body(), StandardCharsets.UTF_8),
                            Protocol.Trouble.class)
                    .error();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Trouble troubleOf(int status) {
        return switch (status) {
            case 401, 403 -> Trouble.DEVICE_NOT_ACCEPTED;
            case 410 -> Trouble.CENTRAL_RECORD_PUT_BACK;
            case 429, 500, 502, 503, 504 -> Trouble.CENTRAL_RECORD_FAILED;
            default -> Trouble.NOT_UNDERSTOOD;
        };
    }

    private static String path(UUID caseId, UUID item) {
        return Protocol.CONTENT + caseId + "/" + item;
    }

    static byte[] bytes(Object asked) {
        return Json.text(asked).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        https.close();
    }
}
