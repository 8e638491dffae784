package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

class RekeyedCopyTest {
    private static final UUID CASE = UUID.fromString("018f2b5e-0000-7000-8000-000000000001");
    private static final UUID POINT = UUID.fromString("018f2b5e-0000-7000-8000-000000000002");
    private static final String ADDRESS = "12 Heol y Bont, Aberfelin ZZ9 4QT";

    @TempDir Path folder;

    private final Clock clock = Clock.systemUTC();
    private final VaultKeys first = TestKeys.random();

    @BeforeEach
    void fills() {
        try (var store = opened(first)) {
            store.transactions()
                    .required(() -> {
                        store.sql()
                                .change(
                                        "INSERT INTO item (item, case_id, kind, body, author, written_at, state)"
                                                + " VALUES (?, ?, 'CONTACT_POINT', '{}', 'x', 'x', 'CLEAN')",
                                        POINT,
                                        CASE);
                        new SealedTable(store.sql(), first.sealBox())
                                .put(CASE, POINT, "detail", ADDRESS);
                    });
            audit(store, first).record(Act.CASE_OPENED, Optional.of(CASE), Optional.empty(), "");
        }
    }

    @Test
    void opensWithTheNewKeysAloneAndNothingIsMissing() {
        var second = exchanged(first);
        try (var store = opened(second)) {
            assertThat(new SealedTable(store.sql(), second.sealBox()).open(CASE, POINT, "detail"))
                    .contains(ADDRESS);
            assertThat(store.isWhole()).isTrue();
        }
        assertThat(Store.open(folder, first.database(), clock))
                .isNotInstanceOf(StoreOpening.Opened.class);
    }

    @Test
    void wrapsTheKeyOfEachAttachmentAnewAndTouchesNoFile() {
        var id = new AttachmentId(POINT);
        var own = VaultKey.copyOf(new byte[32]);
        try (var store = opened(first)) {
            var wrapped = AttachmentKey.wrapped(first.attachments(), id, own);
            store.transactions()
                    .required(() ->
                            new AttachmentTable(store.sql())
                                    .add(CASE, new LaidFile(id, "chance", wrapped, 1, "")));
        }
        var second = exchanged(first);
        try (var store = opened(second)) {
            var laid = new AttachmentTable(store.sql()).find(id).orElseThrow();
            assertThat(AttachmentKey.unwrapped(second.attachments(), laid).use(byte[]::clone))
                    .isEqualTo(new byte[32]);
        }
    }

    @Test
    void keepsTheChainWholeThroughTwoExchangesAndItsOldLinksAsTheyWere() {
        List<byte[]> before;
        try (var store = opened(first)) {
            before = store.sql().rows("SELECT mac FROM audit ORDER BY seq", row -> row.bytes(1));
        }
        var third = exchanged(exchanged(first));
        try (var store = opened(third)) {
            var trail = audit(store, third);
            assertThat(trail.verify()).isInstanceOf(AuditTrail.Verdict.Whole.class);
            assertThat(store.sql().rows("SELECT mac FROM audit ORDER BY seq", row -> row.bytes(1)))
                    .startsWith(before.toArray(byte[][]::new));
            assertThat(
                            store.sql()
                                    .number(
                                            "SELECT count(*) FROM audit WHERE act = 'KEYS_EXCHANGED'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void aLinkFromBeforeThatIsForgedWithTheOldKeyBreaksTheChain() {
        var second = exchanged(first);
        try (var store = opened(second)) {
            store.transactions()
                    .required(() ->
                            store.sql().change("UPDATE audit SET why = 'forged' WHERE seq = 1"));
            assertThat(audit(store, second).verify()).isInstanceOf(AuditTrail.Verdict.Broken.class);
        }
    }

    @Test
    void leavesNoWordReadableBesideTheRecordAndNoCopyUnderTheOldKey() throws IOException {
        exchanged(first);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("CASE_OPENED", "Heol y Bont", "SQLite format 3");
        }
        for (var backup : new Backups(folder, clock).all())
            assertThat(StoreCopy.isSound(backup.path(), first.database())).isFalse();
    }

    @Test
    void whatLiesAsideComesAlongAsFarAsItCanBeReadAndNothingStaysUnderTheOldKey()
            throws IOException {
        var whole = Aside.keep(new StoreFile(folder), clock);
        var noise = Files.createDirectories(whole.resolveSibling("2026-11-01T090000.000Z"));
        Files.write(noise.resolve(StoreFile.NAME), new byte[20_000]);

        var second = exchanged(first);

        assertThat(noise).doesNotExist();
        try (var copy = StoreCopy.open(whole.resolve(StoreFile.NAME), second.database())) {
            assertThat(new SealedTable(copy.sql(), second.sealBox()).open(CASE, POINT, "detail"))
                    .contains(ADDRESS);
        }
        try (var files = Files.list(whole)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain(RekeyedCopy.NAME, Witness.NAME, "record.db.next", "salvage");
        }
        assertThat(StoreCopy.isSound(whole.resolve(StoreFile.NAME), first.database())).isFalse();
    }

    @Test
    void changesNothingWhileAnotherProcessHasTheRecord() {
        try (var store = opened(first)) {
            assertThat(new RekeyedCopy(folder, clock).make(first, TestKeys.random(), step -> {}))
                    .isEqualTo(new SaveOutcome.NotSaved(SaveOutcome.Why.LOCKED));
            assertThat(store.isWhole()).isTrue();
        }
    }

    private VaultKeys exchanged(VaultKeys before) {
        var after = TestKeys.random();
        var copy = new RekeyedCopy(folder, clock);
        assertThat(copy.make(before, after, step -> {})).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(copy.putInPlace(after)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(copy.putInPlace(after)).as("once more").isInstanceOf(SaveOutcome.Saved.class);
        return after;
    }

    private Store opened(VaultKeys keys) {
        return switch (Store.open(folder, keys.database(), clock)) {
            case StoreOpening.Opened(var store) -> store;
            case StoreOpening other -> throw new AssertionError("Not opened: " + other);
        };
    }

    private StoredAudit audit(Store store, VaultKeys keys) {
        return new StoredAudit(
                store.sql(),
                store.transactions(),
                AuditMacs.of(store.sql(), keys),
                TemporaryRecord.REES,
                clock,
                System::nanoTime);
    }
}
