package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.PlainText;

/** Doors of this SQLite that lead to plain text on disk, and that they are shut (decision 0010). */
class PlainTextTrapsTest {
    private static final List<Pattern> BANNED =
            List.of(
                    Pattern.compile("\"\\s*ATTACH\\b", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\bATTACH\\s+(DATABASE\\s+)?'", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\bbackup\\s+to\\b", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\bVACUUM\\b"),
                    Pattern.compile("\\bPRAGMA\\s+(re)?key\\s*="),
                    Pattern.compile("WITHOUT\\s+ROWID", Pattern.CASE_INSENSITIVE));

    @Test
    void nothingThatShipsAttachesCopiesOutOrRekeysADatabase() throws IOException {
        try (var code = Files.walk(Path.of("src/main"));
                var schema = Files.walk(Path.of("resources/schema"))) {
            assertThat(
                            Stream.concat(code, schema)
                                    .filter(PlainTextTrapsTest::isCode)
                                    .filter(PlainTextTrapsTest::isBanned))
                    .isEmpty();
        }
    }

    @Test
    void noSecondDatabaseCanBeAttachedEvenByMistake() {
        try (var record = new TemporaryRecord()) {
            var copy = record.folder().resolve("copy.db");
            var statement = "ATTACH DATABASE '" + copy + "' AS copy KEY ''";
            assertThatThrownBy(() -> record.store().sql().script(statement))
                    .isInstanceOf(SqlTrouble.class);
            assertThat(copy).doesNotExist();
        }
    }

    @Test
    void aSortTooLargeForTheCacheLeavesNothingOutsideTheFile() throws IOException {
        try (var record = new TemporaryRecord()) {
            var sql = record.store().sql();
            sql.script("CREATE TABLE long (a TEXT)");
            record.store()
                    .transactions()
                    .required(() -> {
                        for (int i = 0; i < 300; i++)
                            sql.change(
                                    "INSERT INTO long VALUES (?)",
                                    "Angharad " + i + "x".repeat(9000));
                    });
            assertThat(
                            sql.rows(
                                    "SELECT a FROM long ORDER BY substr(a, 12), a DESC",
                                    row -> row.text(1)))
                    .hasSize(300);
            assertThat(PlainText.found(record.folder(), "Angharad")).isEmpty();
        }
    }

    private static boolean isCode(Path path) {
        return path.toString().endsWith(".java") || path.toString().endsWith(".sql");
    }

    /** One class may write a second file, page by page from key to key; what it writes is tried by {@code RekeyedCopyTest}. */
    private static boolean isBanned(Path path) {
        try {
            var text =
                    Files.readString(path)
                            .replace(path.endsWith("RekeyedCopy.java") ? "VACUUM INTO" : "\0", "");
            return BANNED.stream().anyMatch(banned -> banned.matcher(text).find());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
