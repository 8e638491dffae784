package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.central.CentralConfig.Account;
import org.tyst.central.CentralConfig.Address;
import org.tyst.central.CentralConfig.Outside;
import org.tyst.central.CentralConfig.Place;

/** A second node on the database of the first, as on a PostgreSQL that somebody else runs. */
class TwoNodesTest {
    private static final String HERE = "127.0.0.1";

    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    @TempDir private Path folder;

    @Test
    void whatIsSentToOneIsReadFromTheOther() throws Exception {
        try (var second = node(service());
                var laptop = new Laptop(user);
                var other = new Laptop(user)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            other.reachBy(second.url(), second.fingerprint());

            assertThat(other.sync().trouble()).isEmpty();

            assertThat(visit.wordsOn(other)).containsExactly("Helo");
        }
    }

    @Test
    void whatIsSentToOneIsHeardOfAtTheOther() throws Exception {
        try (var second = node(service());
                var laptop = new Laptop(user);
                var other = new Laptop(user)) {
            other.reachBy(second.url(), second.fingerprint());
            try (var ear = new NewsTest.Ear(other)) {
                ear.drain();
                visit.keptOn(laptop, "Helo");
                laptop.sync();
                ear.hears();
            }
        }
    }

    @Test
    void operatorsSeeThatItServesAndHowMuch() throws Exception {
        try (var second = node(service());
                var laptop = new Laptop(user)) {
            laptop.reachBy(second.url(), second.fingerprint());
            visit.keptOn(laptop, "Helo");
            laptop.sync();

            var watch = second.watchUrl().orElseThrow();
            assertThat(read(watch + "/ready")).isEqualTo("ready");
            assertThat(read(watch + "/metrics"))
                    .contains("tyst_operations_total{outcome=\"applied\"} 4.0")
                    .contains("tyst_requests_total{endpoint=\"/v1/sync/push\",status=\"200\"} 1.0")
                    .doesNotContain(visit.caseId.toString(), user.toString(), "Helo");
        }
    }

    @Test
    void anAccountThatCouldStepOverThePoliciesIsNotTaken() throws Exception {
        var owner = TempCentral.server().database().postgres().owner().orElseThrow();

        assertThatThrownBy(() -> node(owner).close())
                .hasMessageContaining("may step over row-level security");
    }

    private CentralServer node(Account service) throws IOException {
        var first = TempCentral.server();
        Files.copy(
                TempCentral.folder().resolve("front-door.p12"), folder.resolve("front-door.p12"));
        return CentralServer.start(
                new CentralConfig(
                        folder,
                        Address.onLoopback(0),
                        new byte[32],
                        Optional.of(
                                new Outside(
                                        first.database().postgres().url(),
                                        service,
                                        Optional.empty())),
                        Optional.of(new Place(HERE, 0))));
    }

    private static Account service() {
        return TempCentral.server().database().postgres().service();
    }

    private static String read(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
