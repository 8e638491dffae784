package org.tyst.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tyst.sync.Browser;
import org.tyst.sync.CentralDoor;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Joins by a code, and opens the central record for a laptop that has joined. */
public final class WiredDoor implements CentralDoor, AutoCloseable {
    private final Clock clock;
    private final CentralNews news;
    private final Network network;
    private final Browser browser;
    private final Map<Membership, WiredCentral> open = new ConcurrentHashMap<>();
    private volatile Optional<SignIn> underway = Optional.empty();

    public WiredDoor(Clock clock) {
        this(clock, CentralNews.UNHEARD);
    }

    public WiredDoor(Clock clock, CentralNews news) {
        this(clock, news, Network.ofThisComputer(), Browser.NONE);
    }

    public WiredDoor(Clock clock, CentralNews news, Network network, Browser browser) {
        this.clock = clock;
        this.news = news;
        this.network = network;
        this.browser = browser;
    }

    @Override
    public JoinReply join(JoinCode code) {
        try (var https = new Https(code.url(), code.fingerprint(), network)) {
            return withBrowser(signIn -> new JoinAttempt(code, https, signIn).run());
        }
    }

    @Override
    public Joining signInAgain(Membership member) {
        try (var https = new Https(member.url(), member.fingerprint(), network)) {
            return withBrowser(signIn -> {
                var shown = new Account(https, signIn).shown(member.device().toString());
                return switch (shown) {
                    case Account.Came.Nothing(var why) -> why;
                    case Account.Came.Signed(var signedIn) ->
                            confirmed(new Signed(https, member, clock, news), signedIn);
                };
            });
        }
    }

    private static Joining confirmed(Signed signed, Protocol.SignedIn signedIn) {
        var body = WiredCentral.bytes(signedIn);
        return switch (signed.ask("POST", Protocol.SIGN_IN, body, Account.BOUNDS)) {
            case Reply.Failed<Https.Answer>(var trouble) -> Account.why(trouble);
            case Reply.Done<Https.Answer>(var answer) ->
                    switch (answer.status()) {
                        case 204 -> Joining.JOINED;
                        case 403 -> Account.turnedAway(answer);
                        default -> Joining.CENTRAL_RECORD_FAILED;
                    };
        };
    }

    /** One at a time, and until somebody stops it. */
    private <T> T withBrowser(Function<SignIn, T> attempt) {
        try (var signIn = new SignIn(network, browser, new SecureRandom(), page())) {
            underway = Optional.of(signIn);
            return attempt.apply(signIn);
        } catch (IOException e) {
            throw new UncheckedIOException("This computer has no port left", e);
        } finally {
            underway = Optional.empty();
        }
    }

    @Override
    public void stopJoining() {
        underway.ifPresent(SignIn::close);
    }

    /** For the browser, which does not know in which language Tyst is read here. */
    private static String page() {
        return "<!doctype html><meta charset=utf-8><title>Tyst</title><p lang=en>"
                + Words.in(Language.ENGLISH).text("sync.signedIn")
                + "<p lang=cy>"
                + Words.in(Language.WELSH).text("sync.signedIn");
    }

    @Override
    public CentralRecord open(Membership membership) {
        return open.computeIfAbsent(
                membership, joined -> new WiredCentral(joined, clock, news, network));
    }

    @Override
    public void close() {
        open.values().forEach(WiredCentral::close);
        open.clear();
    }
}
