package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.store.BackingUp;
import org.tyst.store.Backup;
import org.tyst.store.BackupOutcome;
import org.tyst.store.BackupPolicy;
import org.tyst.store.PutBack;
import org.tyst.sync.Push;
import org.tyst.sync.Settlement;

/** A laptop on which an older copy of the record was put back: real encrypted files, real HTTPS, real PostgreSQL. */
class OlderCopyTest {
    private static final BackupPolicy POLICY = new BackupPolicy(24, 20, 3, 100, 1);

    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Laptop one = new Laptop(user);
    private final Laptop two = new Laptop(user);

    @TempDir Path copies;

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void catchesUpWithWhatItHadSentItselfSince() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        var backup = backup();
        visit.say(one, "I like it at Nain's");
        one.sync();

        putBack(backup);
        assertThat(visit.wordsOn(one)).containsExactly("I like it");
        assertThat(one.sync().trouble()).isEmpty();

        assertThat(visit.wordsOn(one)).containsExactly("I like it at Nain's");
        assertAgreed();
    }

    @Test
    void whatWasSentUnchangedSinceIsNoConflict() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        visit.say(one, "I like it at Nain's");
        var backup = backup();
        one.sync();
        visit.say(one, "I like it at Nain's, mostly");
        one.sync();

        putBack(backup);
        one.sync();
        one.sync();

        assertThat(visit.wordsOn(one)).containsExactly("I like it at Nain's, mostly");
        assertAgreed();
    }

    @Test
    void anEarlierTextNeverStandsOverALaterOne() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        visit.say(one, "I like");
        var backup = backup();
        visit.say(one, "I like it at Nain's");
        one.sync();

        putBack(backup);
        one.sync();
        two.sync();

        assertThat(visit.wordsOn(two)).containsExactly("I like it at Nain's");
        var clash = one.sync.conflicts().getFirst().clashes().getFirst();
        assertThat(clash.mine()).isEqualTo("I like");
        assertThat(clash.theirs()).isEqualTo("I like it at Nain's");
        one.sync.settle(one.sync.conflicts().getFirst(), new Settlement.KeepTheirs());
        one.sync();
        assertAgreed();
    }

    @Test
    void whatIsWrittenOnTheOlderCopyIsNotLostEither() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        var backup = backup();
        visit.say(one, "I like it at Nain's");
        one.sync();

        putBack(backup);
        visit.say(one, "I like it at Dad's");
        one.sync();

        var clash = one.sync.conflicts().getFirst().clashes().getFirst();
        assertThat(List.of(clash.mine(), clash.theirs()))
                .containsExactly("I like it at Dad's", "I like it at Nain's");
    }

    @Test
    void itIsNoticedThoughTystDidNotPutItBack() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        one.whileShut(folder -> copied(folder, copies));
        visit.say(one, "I like it at Nain's");
        one.sync();

        one.whileShut(folder -> copied(copies, folder));
        var another = new Visit();
        for (var words : List.of("One", "Two", "Three")) {
            another.keptOn(one, words);
            one.sync.takeWaiting(10); // made ready, and no connection
        }
        one.central()
                .push(
                        new Push(
                                Optional.empty(),
                                one.sync.marks().toSay(),
                                List.of())); // its answer is lost
        assertThat(one.sync().trouble()).isEmpty();

        assertThat(one.record.acts()).contains("OLDER_COPY_FOUND", "OLDER_COPY_CAUGHT_UP");
        assertThat(one.sync.marks().isBehind()).isFalse();
        assertThat(visit.wordsOn(one)).containsExactly("I like it at Nain's");
        two.sync();
        assertThat(another.wordsOn(two)).containsExactly("Three");
        assertAgreed();
    }

    @Test
    void aLaptopWhoseAnswerWasLostIsNotTakenForAnOlderCopy() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        var home = one.membership();
        for (var words : List.of("I like it at", "I like it at Nain's")) {
            visit.say(one, words);
            one.reachBy("https://127.0.0.1:9", home.fingerprint());
            one.sync();
            one.reachBy(home.url(), home.fingerprint());
            one.sync();
        }

        assertThat(one.record.acts()).doesNotContain("OLDER_COPY_FOUND");
        assertAgreed();
    }

    @Test
    void theAuditChainSaysThatAnOlderCopyWasPutBackAndIsSoundOtherwise() throws Exception {
        visit.keptOn(one, "I like it");
        var backup = backup();
        visit.say(one, "I like it at Nain's");
        one.sync();

        putBack(backup);
        one.sync();

        assertThat(((Verdict.Broken) one.record.stored().audit().verify()).breaks())
                .extracting(Break::kind)
                .containsExactly(Break.Kind.ROLLED_BACK);
    }

    private Backup backup() {
        var one =
                new BackingUp(
                        this.one.record.store(),
                        this.one.record.keys().database(),
                        POLICY,
                        Clock.systemUTC());
        assertThat(one.copy()).isEmpty();
        return ((BackupOutcome.Made) one.keep()).backup();
    }

    private void putBack(Backup backup) {
        one.whileShut(folder ->
                assertThat(
                                new PutBack(folder, one.record.keys().database(), Clock.systemUTC())
                                        .backup(backup))
                        .isInstanceOf(Saved.class));
    }

    /** As a rescue disk would do it: the whole folder, with everything in it. */
    private static void copied(Path from, Path to) {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertAgreed() throws Exception {
        two.sync();
        assertThat(visit.wordsOn(one)).isEqualTo(visit.wordsOn(two));
        for (var laptop : new Laptop[] {one, two}) {
            assertThat(laptop.sync.conflicts()).isEmpty();
            assertThat(laptop.sync.counts().waiting()).isEmpty();
        }
    }
}
