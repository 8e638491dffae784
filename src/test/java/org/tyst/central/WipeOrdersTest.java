package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.fixtures.Pushes;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncEngine;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.WipeNote;
import org.tyst.sync.WipeOrder;
import org.tyst.sync.WipeReceipt;
import org.tyst.wire.WiredReceipts;

/** An order from the administrator's hand to the laptop and its receipt back, over real HTTPS and a real PostgreSQL. */
class WipeOrdersTest {
    private static final String WORDS = "Written before the order came";
    private final UUID user = UUID.randomUUID();
    private static final Optional<WipeReceipt.Files> FILES =
            Optional.of(new WipeReceipt.Files(1, 0, 2, 1));

    private final Visit visit = new Visit();
    private final List<WipeOrder> heard = new ArrayList<>();
    private final Laptop laptop = new Laptop(user, heard::add);
    private final UUID device = laptop.membership().device();

    @BeforeEach
    void write() throws Exception {
        laptop.sync.join(laptop.membership());
        visit.keptOn(laptop, "I like it");
        assertThat(laptop.sync().trouble()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void theNextAnswerBringsTheOrderAndOnlyToThisLaptop() throws Exception {
        ordered();
        try (var other = new Laptop(user, heard::add)) {
            other.sync();
            assertThat(heard).isEmpty();
            assertThat(laptop.sync().trouble()).contains(Trouble.DEVICE_NOT_ACCEPTED);
            assertThat(heard).isNotEmpty().allMatch(order -> binds(order));
            assertThat(heard.getFirst().binds(other.membership(), Optional.empty())).isFalse();
        }
    }

    @Test
    void aRevokedLaptopHearsOfItToo() throws Exception {
        TempCentral.server().administration().revoke(device, TempCentral.ADMIN);
        laptop.sync();
        assertThat(heard).isEmpty();
        ordered();
        laptop.sync();
        assertThat(heard).anyMatch(this::binds);
    }

    @Test
    void whatIsForgedOldOrAnothersBindsNobody() throws Exception {
        ordered();
        laptop.sync();
        var real = heard.getFirst();
        var forger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        var forged =
                WipeOrder.signed(
                        real.order(),
                        device,
                        Instant.now(),
                        Base64.getEncoder().encodeToString(forger.getEncoded()));
        var sooner = real.signedAt().plusSeconds(60);

        assertThat(binds(forged)).isFalse();
        assertThat(binds(signedAs(real, real.order(), device, sooner))).isFalse();
        assertThat(binds(signedAs(real, UUID.randomUUID(), device, real.signedAt()))).isFalse();
        assertThat(binds(signedAs(real, real.order(), UUID.randomUUID(), real.signedAt())))
                .isFalse();
        assertThat(binds(new WipeOrder(real.order(), device, real.signedAt(), "nonsense")))
                .isFalse();
        var heardSince = Optional.of(real.signedAt().plus(Duration.ofHours(1)));
        assertThat(real.binds(laptop.membership(), heardSince)).isFalse();
        assertThat(WipeOrder.read("e30=")).isEmpty();
        assertThat(WipeOrder.read(real.text())).contains(real);
    }

    @Test
    void fromThenOnItMayOnlyHandOverWhatItHasAndThatIsKeptForTheManager() throws Exception {
        visit.say(laptop, WORDS);
        var unseen = new Visit();
        unseen.keptOn(laptop, "Nobody has this case");
        laptop.record
                .stored()
                .audit()
                .record(Act.WIPE_ORDERED, Optional.empty(), Optional.empty(), "");
        ordered();

        assertThat(laptop.sync().trouble()).contains(Trouble.DEVICE_NOT_ACCEPTED);
        assertThat(flushed().trouble()).isEmpty();

        assertThat(laptop.record.stored().atStake().unsent()).isZero();
        assertThat(number("SELECT count(*) FROM late_op WHERE device = '" + device + "'"))
                .isEqualTo(5);
        assertThat(number("SELECT count(*) FROM case_head WHERE case_id = '" + unseen.caseId + "'"))
                .isZero();
        assertThat(number("SELECT count(*) FROM device_audit WHERE device = '" + device + "'"))
                .isEqualTo(laptop.record.acts().size());
        assertThat(visit.wordsOn(laptop)).containsExactly(WORDS);
    }

    /** What had arrived already, and whose answer was lost, is not put before the manager a second time. */
    @Test
    void whatHadArrivedBeforeIsNotKeptTwice() throws Exception {
        visit.say(laptop, WORDS);
        var operations = laptop.sync.takeWaiting(10);
        Pushes.taken(laptop.central(), operations);
        ordered();

        assertThat(flushed().trouble()).isEmpty();

        assertThat(number("SELECT count(*) FROM late_op WHERE device = '" + device + "'")).isZero();
        assertThat(laptop.record.stored().atStake().unsent()).isZero();
    }

    @Test
    void itsReceiptIsTakenOnceAndAForgedOneNever() throws Exception {
        var order = ordered();
        var receipt = new WipeReceipt(order, device, Instant.now(), 3, 2, 1, 14, 9, FILES);
        var note = WipeNote.of(laptop.membership(), receipt);
        var desk = new WiredReceipts();
        var more = new WipeReceipt(order, device, Instant.now(), 3, 0, 0, 14, 9, FILES);
        var forged =
                new WipeNote(
                        note.url(),
                        note.fingerprint(),
                        new WipeReceipt.Signed(more, note.signed().signature()),
                        Optional.empty());

        assertThat(desk.handIn(forged)).isInstanceOf(Reply.Failed.class);
        assertThat(TempCentral.receipt(device)).isEmpty();
        assertThat(desk.handIn(note)).isEqualTo(new Reply.Done<>(true));
        assertThat(desk.handIn(note)).isEqualTo(new Reply.Done<>(true));
        assertThat(TempCentral.receipt(device)).contains(receipt);
        assertThat(acts("WIPE_ORDERED")).isEqualTo(1);
        assertThat(acts("WIPED")).isEqualTo(1);
    }

    @Test
    void nobodyAnswersAnOrderThatWasNeverGiven() {
        var receipt =
                new WipeReceipt(UUID.randomUUID(), device, Instant.now(), 0, 0, 0, 0, 0, FILES);
        var note = WipeNote.of(laptop.membership(), receipt);
        assertThat(new WiredReceipts().handIn(note)).isInstanceOf(Reply.Failed.class);
    }

    private UUID ordered() {
        return TempCentral.wipe(device);
    }

    private boolean binds(WipeOrder order) {
        return order.binds(laptop.membership(), Optional.of(Instant.now()));
    }

    private static WipeOrder signedAs(WipeOrder real, UUID order, UUID device, Instant at) {
        return new WipeOrder(order, device, at, real.signature());
    }

    private SyncEngine.Round flushed() throws Exception {
        return laptop.flush();
    }

    private long acts(String act) throws SQLException {
        return number(
                "SELECT count(*) FROM audit_event WHERE act = '"
                        + act
                        + "' AND device = '"
                        + device
                        + "'");
    }

    private static long number(String sql) throws SQLException {
        try (var owner = Underneath.owner()) {
            return Underneath.number(owner, sql);
        }
    }
}
