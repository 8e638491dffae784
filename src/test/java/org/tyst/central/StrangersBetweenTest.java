package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.sync.Browser;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.CentralNews;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Membership;
import org.tyst.sync.Pulled;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.wire.Network;
import org.tyst.wire.WiredDoor;

/** Hotels that want a name first, proxies, and whoever opens secure lines: each is told apart, and none is told anything. */
class StrangersBetweenTest {
    private static final String SIGN_IN_PAGE =
            "HTTP/1.1 302 Found\r\nLocation: http://portal.example.test/\r\nContent-Length: 0";
    private static final String A_PAGE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0";
    private static final ProxySelector STRAIGHT = ProxySelector.of(null);

    private final JoinCode code = TempCentral.server().newJoinCode(UUID.randomUUID());

    @Test
    void aProxyThatLetsALineThroughSeesNothingButWhereItLeads() throws Exception {
        try (var proxy = Stranger.whoLetsThrough();
                var door = door(proxy.asProxy(), 0)) {
            var member = TempCentral.join(door, code);
            assertThat(pulled(door.open(member))).isInstanceOf(Reply.Done.class);
            assertThat(proxy.wasTold().lines()).first().asString().startsWith("CONNECT 127.0.0.1:");
            assertThat(proxy.wasTold()).doesNotContain("Tyst-", "/v1/", member.device().toString());
        }
    }

    @Test
    void aProxyThatAsksWhoItIsIsNotBelievedAnythingElse() throws Exception {
        var asks =
                "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                        + "Tyst-Now: 2031-01-01T00:00:00Z\r\nContent-Length: 0";
        try (var proxy = Stranger.saying(asks);
                var door = door(proxy.asProxy(), 0)) {
            var central = door.open(member(code.url()));
            assertThat(pulled(central)).isEqualTo(new Reply.Failed<>(Trouble.PROXY_WANTS_SIGN_IN));
            assertThat(central.time()).isEmpty();
        }
    }

    @Test
    void aProxyThatRefusesOrWantsASignInSaysSo() throws Exception {
        try (var refuses = Stranger.saying("HTTP/1.1 403 No\r\nContent-Length: 0");
                var leads = Stranger.saying(SIGN_IN_PAGE);
                var door = door(refuses.asProxy(), 0);
                var other = door(leads.asProxy(), 0)) {
            assertThat(door.join(code)).isEqualTo(notJoined(Joining.PROXY_REFUSED));
            assertThat(other.join(code)).isEqualTo(notJoined(Joining.NETWORK_WANTS_SIGN_IN));
        }
    }

    @Test
    void aNetworkThatAnswersInTheOpenWantsASignInFirst() throws Exception {
        try (var portal = Stranger.saying(A_PAGE);
                var door = door(STRAIGHT, 0)) {
            assertThat(pulled(door.open(member(portal.url()))))
                    .isEqualTo(new Reply.Failed<>(Trouble.NETWORK_WANTS_SIGN_IN));
            assertThat(portal.wasTold()).doesNotContain("Tyst-", "/v1/");
        }
    }

    @Test
    void aNetworkThatSendsEverybodyToItsPageWantsASignInFirst() throws Exception {
        try (var page = Stranger.saying(SIGN_IN_PAGE);
                var portal = Stranger.sayingInSecret(SIGN_IN_PAGE);
                var door = door(STRAIGHT, page.port())) {
            assertThat(pulled(door.open(member(portal.url()))))
                    .isEqualTo(new Reply.Failed<>(Trouble.NETWORK_WANTS_SIGN_IN));
            assertThat(pulled(door.open(member("https://127.0.0.1:1"))))
                    .isEqualTo(new Reply.Failed<>(Trouble.NETWORK_WANTS_SIGN_IN));
            assertThat(portal.wasTold()).isEmpty();
            assertThat(page.wasTold()).startsWith("GET / HTTP/1.1").doesNotContain("Tyst-", "/v1/");
        }
    }

    @Test
    void whoOpensSecureLinesIsToldNothingAndNamed() throws Exception {
        try (var inspector = Stranger.sayingInSecret(A_PAGE);
                var nothing = Stranger.saying("HTTP/1.1 404 No\r\nContent-Length: 0");
                var door = door(STRAIGHT, nothing.port())) {
            assertThat(pulled(door.open(member(inspector.url()))))
                    .isEqualTo(new Reply.Failed<>(Trouble.NOT_OUR_CENTRAL_RECORD));
            assertThat(inspector.wasTold()).isEmpty();
        }
    }

    private static WiredDoor door(ProxySelector proxies, int plainPort) {
        return new WiredDoor(
                Clock.systemUTC(),
                CentralNews.UNHEARD,
                new Network(proxies, plainPort),
                Browser.NONE);
    }

    private static JoinReply notJoined(Joining why) {
        return new JoinReply.NotJoined(why);
    }

    private static Reply<Pulled> pulled(CentralRecord central) {
        return central.pull(Optional.empty(), Map.of());
    }

    private Membership member(String url) {
        try (var door = door(STRAIGHT, 0)) {
            var real = TempCentral.join(door, TempCentral.server().newJoinCode(UUID.randomUUID()));
            return new Membership(
                    url,
                    real.fingerprint(),
                    real.device(),
                    real.user(),
                    real.privateKey(),
                    real.ordersKey());
        }
    }
}
