package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.central.CentralConfig.Accounts;
import org.tyst.central.CentralConfig.Address;
import org.tyst.central.CentralConfig.Outside;
import org.tyst.fixtures.Pushes;
import org.tyst.sync.Browser;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.CentralNews;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.wire.Network;
import org.tyst.wire.WiredDoor;

/** Joining with an organisation's account: a real OpenID provider, a real node, and a browser that signs in by itself. */
class AccountsTest {
    private static final String AGENCY = "agency";
    private static final String TYST = "tyst-laptop";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @TempDir private static Path folder;
    private static CentralServer node;

    private final UUID user = UUID.randomUUID();
    private final String subject = "sian." + UUID.randomUUID();

    @BeforeAll
    static void start() throws Exception {
        PROVIDER.start();
        var first = TempCentral.server().database().postgres();
        Files.copy(
                TempCentral.folder().resolve("front-door.p12"), folder.resolve("front-door.p12"));
        node =
                CentralServer.start(
                        new CentralConfig(
                                folder,
                                Address.onLoopback(0),
                                new byte[32],
                                Optional.of(
                                        new Outside(
                                                first.url(), first.service(), Optional.empty())),
                                Optional.empty(),
                                Optional.of(
                                        new Accounts(
                                                issuer(),
                                                TYST,
                                                Optional.of(Duration.ofDays(30))))));
    }

    @AfterAll
    static void stop() {
        node.close();
        PROVIDER.shutdown();
    }

    @Test
    void whoeverSignsInJoinsAsThemselves() throws Exception {
        isKnown();
        try (var door = door(AccountsTest::signsIn)) {
            signsInAs(subject);
            var member = TempCentral.join(door, code());
            assertThat(member.user()).isEqualTo(user);
            assertThat(door.open(member).pull(Optional.empty(), Map.of()))
                    .isInstanceOf(Reply.Done.class);
        }
    }

    @Test
    void afterAMonthTheyShowOnceMoreWhoTheyAre() throws Exception {
        isKnown();
        try (var door = door(AccountsTest::signsIn)) {
            signsInAs(subject);
            var member = TempCentral.join(door, code());
            aMonthPasses(member.device());
            var central = door.open(member);
            assertThat(central.pull(Optional.empty(), Map.of()))
                    .isEqualTo(new Reply.Failed<>(Trouble.SIGN_IN_AGAIN));
            assertThat(Pushes.taken(central, List.of())).isEmpty();
            signsInAs("somebody.else");
            assertThat(door.signInAgain(member)).isEqualTo(Joining.ACCOUNT_NOT_KNOWN);
            signsInAs(subject);
            assertThat(door.signInAgain(member)).isEqualTo(Joining.JOINED);
            assertThat(central.pull(Optional.empty(), Map.of())).isInstanceOf(Reply.Done.class);
        }
    }

    private static void aMonthPasses(UUID device) throws SQLException {
        try (var owner = Underneath.owner()) {
            Sql.change(
                    owner,
                    "UPDATE device SET signed_in_at = now() - interval '31 days' WHERE device = ?",
                    device);
        }
    }

    @Test
    void anAccountThatNobodyKnowsIsNotLetIn() {
        try (var door = door(AccountsTest::signsIn)) {
            signsInAs(subject);
            assertThat(door.join(code())).isEqualTo(not(Joining.ACCOUNT_NOT_KNOWN));
        }
    }

    @Test
    void whoeverThinksBetterOfItIsNotWaitedFor() throws Exception {
        var opened = new CompletableFuture<URI>();
        try (var door = door(opened::complete)) {
            var reply = CompletableFuture.supplyAsync(() -> door.join(code()));
            assertThat(opened.get(20, TimeUnit.SECONDS).getQuery())
                    .contains("code_challenge_method=S256", "response_type=code");
            door.stopJoining();
            assertThat(reply.get(20, TimeUnit.SECONDS)).isEqualTo(not(Joining.SIGN_IN_ENDED));
        }
    }

    @Test
    void anAnswerThatWasNotAskedForIsNotListenedTo() throws Exception {
        var opened = new CompletableFuture<URI>();
        try (var door = door(opened::complete)) {
            var reply = CompletableFuture.supplyAsync(() -> door.join(code()));
            var back = field(opened.get(20, TimeUnit.SECONDS), "redirect_uri");
            assertThat(get(URI.create(back + "?code=stolen&state=guessed"))).isEqualTo(404);
            assertThat(get(URI.create(back + "/?code=stolen"))).isEqualTo(404);
            assertThat(reply).isNotDone();
            var state = field(opened.get(), "state");
            assertThat(get(URI.create(back + "?error=access_denied&state=" + state)))
                    .isEqualTo(200);
            assertThat(reply.get(20, TimeUnit.SECONDS)).isEqualTo(not(Joining.SIGN_IN_REFUSED));
        }
    }

    @Test
    void whereNoBrowserOpensOrNoAccountsAreTakenItIsSaid() {
        var first = TempCentral.server();
        var elsewhere = JoinCode.forEverybody(first.url(), first.fingerprint());
        try (var door = door(Browser.NONE)) {
            assertThat(door.join(code())).isEqualTo(not(Joining.NO_BROWSER));
            assertThat(door.join(elsewhere)).isEqualTo(not(Joining.SIGN_IN_NOT_OFFERED));
        }
    }

    @Test
    void aTokenHoldsOnlyForItsKeyItsClientItsIssuerAndNow() {
        var issuer = new Issuer(new Accounts(issuer(), TYST, Optional.empty()), Clock.systemUTC());
        assertThat(issuer.subject(token(AGENCY, TYST, "right", 60), "right")).isEqualTo(subject);
        for (var wrong :
                List.of(
                        token(AGENCY, TYST, "anotherDevices", 60),
                        token(AGENCY, "another-client", "right", 60),
                        token("somebody-else", TYST, "right", 60),
                        token(AGENCY, TYST, "right", -600),
                        withAnotherHeader("{\"alg\":\"none\"}"),
                        withAnotherHeader("{\"alg\":\"HS256\",\"kid\":\"agency\"}"),
                        token(AGENCY, TYST, "right", 60).replaceFirst("\\.[^.]{4}", ".eyJx"),
                        "not.a.token",
                        ""))
            assertThatThrownBy(() -> issuer.subject(wrong, "right"))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            Turned.class,
                            turned -> assertThat(turned.error()).isEqualTo("sign-in"));
    }

    private String withAnotherHeader(String header) {
        var token = token(AGENCY, TYST, "right", 60);
        var other =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return other + token.substring(token.indexOf('.'));
    }

    private String token(String issuer, String client, String nonce, long seconds) {
        return PROVIDER.issueToken(
                        issuer,
                        client,
                        new DefaultOAuth2TokenCallback(
                                issuer,
                                subject,
                                "JWT",
                                List.of(client),
                                Map.of("nonce", nonce),
                                seconds))
                .serialize();
    }

    private void signsInAs(String who) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(AGENCY, who, "JWT", List.of(TYST), Map.of(), 60));
    }

    private void isKnown() throws Exception {
        TempCentral.server()
                .administration()
                .knowAccount(issuer(), subject, user, TempCentral.ADMIN);
    }

    private static String issuer() {
        return PROVIDER.issuerUrl(AGENCY).toString();
    }

    private static JoinCode code() {
        return JoinCode.read(node.everybodysCode().orElseThrow().text()).orElseThrow();
    }

    private static WiredDoor door(Browser browser) {
        return new WiredDoor(
                Clock.systemUTC(),
                CentralNews.UNHEARD,
                new Network(ProxySelector.of(null), 1),
                browser);
    }

    private static JoinReply not(Joining why) {
        return new JoinReply.NotJoined(why);
    }

    /** The provider knows who it is, and leads back at once. */
    private static boolean signsIn(URI page) {
        Thread.ofVirtual().start(() -> assertThat(get(page)).isEqualTo(200));
        return true;
    }

    private static int get(URI page) {
        try (var browser =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String field(URI page, String name) {
        for (var pair : page.getQuery().split("&", -1))
            if (pair.startsWith(name + "=")) return pair.substring(name.length() + 1);
        throw new AssertionError("no " + name);
    }
}
