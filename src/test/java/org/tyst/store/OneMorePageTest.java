package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/** One bit of one page is turned, for each page in turn: a row is what was written, or it is refused. */
class OneMorePageTest {
    private static final int PAGE = 4096;
    private static final long ROWS = 24;
    private static final String READ = "SELECT body FROM said WHERE id = ?";

    private final VaultKeys keys = TestKeys.random();

    @TempDir Path folder;

    private byte[] whole = {};

    @BeforeEach
    void written() throws Exception {
        try (var open = open()) {
            var sql = new Sql(open);
            sql.script("CREATE TABLE said (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
            for (long id = 1; id <= ROWS; id++)
                sql.change("INSERT INTO said VALUES (?, ?)", id, words(id));
        }
        whole = Files.readAllBytes(file());
        assertThat(whole.length / PAGE).isGreaterThan(40);
    }

    @Test
    void noLetterComesThroughThatWasNotWrittenWhicheverPageIsHurt() throws Exception {
        hurtEachPage(OneMorePageTest::alone);
    }

    @Test
    void norInsideATransactionThatWasBegunToWrite() throws Exception {
        hurtEachPage(OneMorePageTest::inTransaction);
    }

    @Test
    void theWholeFileCheckMissesNoPageNotEvenItsLast() throws Exception {
        for (int page = 1; page < whole.length / PAGE; page++) {
            hurt(page);
            assertThat(StoreCopy.isSound(file(), keys.database())).as("page " + page).isFalse();
        }
    }

    private void hurtEachPage(BiFunction<Sql, Long, Optional<String>> reading) throws Exception {
        for (int page = 2; page < whole.length / PAGE; page++) {
            hurt(page);
            try (var open = open()) {
                var sql = new Sql(open);
                var refused =
                        LongStream.rangeClosed(1, ROWS)
                                .filter(id -> isRefused(reading, sql, id))
                                .count();
                assertThat(refused).as("page " + page).isBetween(1L, ROWS / 2);
            }
        }
    }

    /** What is read is right; and one that was refused spoils none that comes after it. */
    private static boolean isRefused(
            BiFunction<Sql, Long, Optional<String>> reading, Sql sql, long id) {
        var read = reading.apply(sql, id);
        read.ifPresent(words -> assertThat(words.equals(words(id))).as("row " + id).isTrue());
        return read.isEmpty();
    }

    private static Optional<String> alone(Sql sql, long id) {
        try {
            return Optional.of(sql.word(READ, id));
        } catch (SqlTrouble e) {
            assertThat(e.isDamage()).isTrue();
            return Optional.empty();
        }
    }

    /** Nor does a decision rest on a wrong letter: it would be told as the refusal of a draft that is stale. */
    private static Optional<String> inTransaction(Sql sql, long id) {
        var transactions = new Transactions(sql, Clock.systemUTC());
        var outcome =
                transactions.save(() -> {
                    if (!sql.word(READ, id).equals(words(id)))
                        throw transactions.ending(new Stale());
                });
        assertThat(outcome).isNotInstanceOf(Stale.class);
        return outcome instanceof Saved ? Optional.of(words(id)) : Optional.empty();
    }

    /** Every third is as long as a page of a report; the others share their page with their neighbours. */
    private static String words(long id) {
        return ("What was said, " + id + ". ").repeat(id % 3 == 0 ? 1_200 : 20);
    }

    private void hurt(int page) throws Exception {
        Disk.delete(file());
        Files.write(file(), whole);
        Scars.flip(file(), (page * (long) PAGE + 700) * 8 + 3);
    }

    private java.sql.Connection open() throws SQLException {
        return StoreFile.connect(file(), StoreFile.settings(keys.database()));
    }

    private Path file() {
        return folder.resolve(StoreFile.NAME);
    }
}
