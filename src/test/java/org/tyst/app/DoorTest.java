package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.basics.Ids;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Harm;
import org.tyst.people.KeyAnswer;
import org.tyst.people.Lease;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.people.SheetCode;
import org.tyst.sync.TimeThere;
import org.tyst.work.Work;

/** The door with a real vault and a real record behind it. */
class DoorTest {
    private static final String FIRST = "the heron waits by the weir";
    private static final String SECOND = "four grey geese on the lawn";

    @TempDir Path home;

    private final Work work = new Work(Runnable::run, DoorTest::unexpected);
    private Optional<House> house = Optional.empty();
    private Optional<OpenKeys> keys = Optional.empty();

    @BeforeEach
    void setsUp() throws Exception {
        var setUp =
                new SetUp(
                        "Sioned Puw",
                        Role.FAMILY_COURT_ADVISER,
                        Organisation.CAFCASS_CYMRU,
                        FIRST.toCharArray(),
                        Optional.empty());
        assertThat(this.<DoorAnswer>asked(answer -> door().setUp(setUp, answer)))
                .isInstanceOf(DoorAnswer.Opened.class);
    }

    @AfterEach
    void closes() {
        shut();
        work.close();
    }

    @Test
    void trustsASheetOnlyOnceItWasReadBackAndThenOpensWithIt() throws Exception {
        var other = this.<SheetCode>asked(open()::newSheet);
        var code = this.<SheetCode>asked(open()::newSheet);
        assertThat(open().state().sheet()).isFalse();
        assertThat(tried("7K4M")).isEqualTo(new KeyAnswer.NotThatCode());
        assertThat(tried(String.join("-", code.groups()))).isEqualTo(new KeyAnswer.Done());
        assertThat(open().state().sheet()).isTrue();
        shut();
        assertThat(recovered(String.join("-", other.groups())))
                .isInstanceOf(DoorAnswer.WrongPassphrase.class);
        assertThat(recovered(String.join(" ", code.groups()))).isEqualTo(new DoorAnswer.Opened());
        assertThat(noted(Act.RECOVERY_FAILED)).hasSize(1);
        shut();
        assertThat(opened(SECOND)).isEqualTo(new DoorAnswer.Opened());
    }

    /** The sheet is the proof; that the record is damaged is another matter, which the page about it goes on to settle. */
    @Test
    void setsTheNewPassphraseAlsoWhereTheRecordIsDamaged() throws Exception {
        var sheet = this.<SheetCode>asked(open()::newSheet);
        tried(String.join("-", sheet.groups()));
        shut();
        var record = vault().resolveSibling("record.db");
        var bytes = Files.readAllBytes(record);
        for (var at = bytes.length / 4; at < bytes.length; at += 4096) bytes[at + 1000] ^= 1;
        Files.write(record, bytes);
        assertThat(recovered(String.join("-", sheet.groups())))
                .isInstanceOfSatisfying(
                        DoorAnswer.Hurt.class,
                        it -> assertThat(it.injury().harm()).isEqualTo(Harm.RECORD_DAMAGED));
        assertThat(opened(FIRST)).isInstanceOf(DoorAnswer.WrongPassphrase.class);
        assertThat(opened(SECOND)).isInstanceOf(DoorAnswer.Hurt.class);
    }

    @Test
    void changesThePassphraseAndTheChainStaysWhole() throws Exception {
        assertThat(changed("a wrong guess", SECOND))
                .isEqualTo(new KeyAnswer.Refused(new DoorAnswer.WrongPassphrase(1)));
        assertThat(changed(FIRST, SECOND)).isEqualTo(new KeyAnswer.Done());
        shut();
        assertThat(opened(FIRST)).isInstanceOf(DoorAnswer.WrongPassphrase.class);
        assertThat(opened(SECOND)).isEqualTo(new DoorAnswer.Opened());
        assertThat(noted(Act.UNLOCK_FAILED)).hasSize(2); // the guess inside, and the one after
        assertThat(work.turn(() -> house.orElseThrow().audit().verify()))
                .isInstanceOf(AuditTrail.Verdict.Whole.class);
    }

    @Test
    void refusesAnOlderFileWithKeysThatSomebodyPutBack() throws Exception {
        var sheet = this.<SheetCode>asked(open()::newSheet);
        tried(String.join("-", sheet.groups()));
        var old = Files.readAllBytes(vault());
        changed(FIRST, SECOND);
        shut();
        Files.write(vault(), old);
        assertThat(opened(FIRST)).isEqualTo(new DoorAnswer.OlderKeys());
        assertThat(recovered(String.join("-", sheet.groups()))).isEqualTo(new DoorAnswer.Opened());
        shut();
        assertThat(opened(SECOND)).isEqualTo(new DoorAnswer.Opened());
    }

    @Test
    void locksAwayWhatLiesHereWhenTheTimeIsUpOrTheClockWasPutBackUntilTheNextContact()
            throws Exception {
        var now = Instant.now();
        assertThat(standing(now.minus(Duration.ofHours(2))))
                .isEqualTo(new Lease.Standing.Running());
        var said = Optional.of(new TimeThere(now, now));
        work.turn(() ->
                house.orElseThrow()
                        .local(new Ids(Clock.systemUTC(), new Random()))
                        .contacted(said, Optional.empty()));
        assertThat(standing(now.minus(Duration.ofHours(2))))
                .isInstanceOf(Lease.Standing.ClockWentBack.class);
        assertThat(standing(now.plus(Duration.ofDays(15))))
                .isInstanceOf(Lease.Standing.Lapsed.class);
        assertThat(standing(now.plus(Duration.ofDays(13)))).isEqualTo(new Lease.Standing.Running());
    }

    /** Root may write anywhere: so the file of the count leads to where there is no folder. */
    @Test
    void aCountThatCannotBeKeptIsRememberedAndMakesTheNextGuessWait() throws Exception {
        shut();
        var count = vault().resolveSibling("vault.attempts");
        Files.deleteIfExists(count);
        Files.createSymbolicLink(count, home.resolve("nowhere/at all"));
        var door = door();
        for (var guess = 0; guess < 3; guess++)
            assertThat(opened(door, "a wrong guess"))
                    .isInstanceOf(DoorAnswer.WrongPassphrase.class);
        assertThat(opened(door, FIRST)).isInstanceOf(DoorAnswer.WaitFor.class);
    }

    private List<AuditEntry> noted(Act act) throws Exception {
        return work.turn(() -> house.orElseThrow().audit().ofAct(act));
    }

    private Lease.Standing standing(Instant now) throws Exception {
        return work.turn(() -> new Lease(14).at(now, house.orElseThrow().lastWord()));
    }

    private DoorAnswer opened(String passphrase) throws Exception {
        return opened(door(), passphrase);
    }

    private DoorAnswer opened(Door door, String passphrase) throws Exception {
        return asked(answer -> door.open(passphrase.toCharArray(), answer));
    }

    private DoorAnswer recovered(String code) throws Exception {
        return asked(answer -> door().recover(code.toCharArray(), SECOND.toCharArray(), answer));
    }

    private KeyAnswer tried(String code) throws Exception {
        return asked(answer -> open().trySheet(code.toCharArray(), answer));
    }

    private KeyAnswer changed(String old, String fresh) throws Exception {
        return asked(
                answer -> open().changePassphrase(old.toCharArray(), fresh.toCharArray(), answer));
    }

    private Door door() {
        return new Door(
                new Rooms(folder()),
                work,
                Clock.systemUTC(),
                (opened, vault) -> {
                    house = Optional.of(opened);
                    keys = Optional.of(new OpenKeys(vault, opened, work));
                });
    }

    private OpenKeys open() {
        return keys.orElseThrow();
    }

    private void shut() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }

    private DataFolder folder() {
        return new DataFolder(home);
    }

    private Path vault() {
        return folder().mine().resolve("vault.json");
    }

    private static <T> T asked(Consumer<Consumer<T>> question) throws Exception {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.get(30, TimeUnit.SECONDS);
    }

    private static void unexpected(Throwable fault) {
        throw new AssertionError(fault);
    }
}
