package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.tyst.sync.Hash;
import org.tyst.sync.Membership;
import org.tyst.sync.NewsLine;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.sync.RequestProof;
import org.tyst.sync.Signatures;
import org.tyst.sync.SyncStatus.Trouble;

/** That there is something new is known at once, and what it is only to whoever asks. */
class NewsTest {
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();

    @Test
    void whatIsSentFromOneLaptopIsOnTheOtherAtOnce() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(user);
                var runner = other.runner()) {
            waitUntil(() -> isHeard(other));
            waitUntil(() -> !runner.status().busy());
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            var sent = Instant.now();
            waitUntil(() -> runner.status().sinceStart().pulled() >= 4);
            assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void whoWorksOfflineHearsNothingAndWhoComesBackDoes() throws Exception {
        try (var laptop = new Laptop(user);
                var runner = laptop.runner()) {
            waitUntil(() -> isHeard(laptop));
            runner.workOffline(true);
            waitUntil(() -> isGone(laptop));
            runner.workOffline(false);
            waitUntil(() -> isHeard(laptop));
        }
    }

    @Test
    void theLaptopThatSentItAndWhoMayNotSeeItAreNotTold() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(user);
                var stranger = new Laptop(UUID.randomUUID());
                var here = new Ear(laptop);
                var there = new Ear(other);
                var elsewhere = new Ear(stranger)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            there.hears();
            here.drain();
            there.drain();
            visit.say(laptop, "Helo eto");
            laptop.sync();
            there.hears();
            here.isNotTold();
            elsewhere.isNotTold();
        }
    }

    @Test
    void aPersonWhoIsGivenACaseIsTold() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(UUID.randomUUID());
                var ear = new Ear(other)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            TempCentral.server()
                    .administration()
                    .reallocate(
                            visit.caseId.value(),
                            user,
                            other.membership().user(),
                            TempCentral.ADMIN);
            ear.hears();
        }
    }

    @Test
    void theManagerOfWhoeverHasItIsTold() throws Exception {
        var team = UUID.randomUUID();
        var manager = UUID.randomUUID();
        var office = TempCentral.server().administration();
        office.joinTeam(team, user, Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        office.joinTeam(team, manager, Teams.Part.MANAGER, TempCentral.ADMIN);
        try (var laptop = new Laptop(user);
                var theirs = new Laptop(manager);
                var ear = new Ear(theirs)) {
            ear.drain();
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            ear.hears();
        }
    }

    @Test
    void aCutLineEndsAndSaysSo() throws Exception {
        try (var laptop = new Laptop(user);
                var wire = new CutWire(laptop.membership().url(), 8_000)) {
            laptop.reachBy(wire.url(), laptop.membership().fingerprint());
            try (var ear = new Ear(laptop)) {
                for (var told = 0; !ear.ended.isDone() && told < 20_000; told++) {
                    TempCentral.server().news().tell(user);
                    Thread.sleep(1);
                }
                assertThat(ear.ended.get(20, TimeUnit.SECONDS))
                        .isEqualTo(new Reply.Failed<>(Trouble.NO_ANSWER));
            }
        }
    }

    @Test
    void nothingButThatThereIsNewsGoesOverTheLine() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(user)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            try (var line = raw(other.membership())) {
                visit.say(laptop, "Helo eto");
                laptop.sync();
                var said = new String(line.readNBytes(15), StandardCharsets.UTF_8);
                assertThat(said).isEqualTo(":\n\ndata: news\n\n");
            }
        }
    }

    @Test
    void aLaptopThatWasTurnedOutMayNotListen() throws Exception {
        try (var laptop = new Laptop(user)) {
            TempCentral.server()
                    .administration()
                    .revoke(laptop.membership().device(), TempCentral.ADMIN);
            assertThat(laptop.central().news().hear(() -> {}))
                    .isEqualTo(new Reply.Failed<>(Trouble.DEVICE_NOT_ACCEPTED));
        }
    }

    private static boolean isHeard(Laptop laptop) {
        return TempCentral.server().news().hasLine(laptop.membership().device());
    }

    /** A line that was let go at the other end is known to be so when something is said on it. */
    private boolean isGone(Laptop laptop) {
        TempCentral.server().news().tell(user);
        return !isHeard(laptop);
    }

    private static void waitUntil(BooleanSupplier so) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("It never came to that");
            Thread.onSpinWait();
        }
    }

    /** Without the wire's own reader: what the bytes are. */
    private static InputStream raw(Membership member) throws Exception {
        var client = HttpClient.newBuilder().sslContext(trusting()).build();
        var proof =
                new RequestProof(
                        "GET",
                        Protocol.EVENTS,
                        member.device().toString(),
                        Instant.now().toString(),
                        UUID.randomUUID().toString(),
                        Hash.hex(new byte[0]));
        var request =
                HttpRequest.newBuilder(URI.create(member.url() + Protocol.EVENTS))
                        .header(RequestProof.DEVICE, proof.device())
                        .header(RequestProof.TIME, proof.time())
                        .header(RequestProof.NONCE, proof.nonce())
                        .header(
                                RequestProof.SIGNATURE,
                                Signatures.make(member.privateKey(), proof.toSign()))
                        .build();
        return client.send(request, BodyHandlers.ofInputStream()).body();
    }

    private static SSLContext trusting() throws Exception {
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
        return context;
    }

    private static final class Trusting extends X509ExtendedTrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket to) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket of) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** A line of this laptop, open and heard on a thread of its own. */
    static final class Ear implements AutoCloseable {
        private final LinkedBlockingQueue<Instant> told = new LinkedBlockingQueue<>();
        private final NewsLine line;
        private final CompletableFuture<Reply<Boolean>> ended = new CompletableFuture<>();

        Ear(Laptop laptop) throws InterruptedException {
            line = laptop.central().news();
            Thread.ofVirtual()
                    .start(() -> ended.complete(line.hear(() -> told.add(Instant.now()))));
            hears();
        }

        void hears() throws InterruptedException {
            assertThat(told.poll(20, TimeUnit.SECONDS)).as("it is told").isNotNull();
        }

        void drain() throws InterruptedException {
            while (told.poll(200, TimeUnit.MILLISECONDS) != null) told.clear();
        }

        void isNotTold() {
            assertThat(told).isEmpty();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
