package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void runsEveryScriptThatShipsInTheOrderOfTheirNumbers() throws IOException {
        try (var files = Files.list(Path.of("resources/schema"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(Migrations.SCRIPTS);
        }
        assertThat(Migrations.SCRIPTS.stream().map(script -> script.substring(0, 4)))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{3}-"));
    }

    @Test
    void bringsANewFileToTheNewestVersionOnce() {
        try (var record = new TemporaryRecord()) {
            assertThat(Migrations.version(record.store().sql())).isEqualTo(Migrations.newest());
            record.reopen();
            assertThat(tables(record)).contains("item", "sealed", "audit", "conflict", "setting");
        }
    }

    @Test
    void usesOrdinaryTablesBecauseRandomKeysAreSlowInOthers() {
        try (var record = new TemporaryRecord()) {
            assertThat(
                            record.store()
                                    .sql()
                                    .rows(
                                            "SELECT wr FROM pragma_table_list WHERE type = 'table'",
                                            row -> row.small(1)))
                    .containsOnly(0);
        }
    }

    private static List<String> tables(TemporaryRecord record) {
        return record.store()
                .sql()
                .rows("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.text(1));
    }
}
