package org.tyst.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tyst.sync.Browser;
import org.tyst.sync.CentralDoor;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Membership;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Joins by a code, and opens the central record for a laptop that has joined. */
public final class WiredDoor implements CentralDoor, AutoCloseable {
    private final Clock clock;
    private final CentralNews news;
    private final Network network;
    private final Browser browser;
    private final Map<Membership, WiredCentral> open = new ConcurrentHashMap<>();
    private volatile Optional<JoinAttempt> underway = Optional.empty();

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
        try (var attempt = new JoinAttempt(code, network, browser, page())) {
            underway = Optional.of(attempt);
            return attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException("This computer has no port left", e);
        } finally {
            underway = Optional.empty();
        }
    }

    @Override
    public void stopJoining() {
        underway.ifPresent(JoinAttempt::stop);
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
