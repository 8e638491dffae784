package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.sync.Kind;
import org.tyst.vault.VaultKeys;

/** A record as the first Tyst left it: made by its script and no other, with drafts in it, half-typed words, and a filled log. */
final class AnOldRecord {
    static final int STATEMENTS = 300;
    static final String HALF_TYPED = "He counts the Sat";

    private static final String ITEM =
            """
            INSERT INTO item (item, case_id, kind, parent, place, body, author, written_at, state)
            VALUES (?, ?, ?, ?, ?, ?, 'M. Rees', ?, 'DIRTY')\
            """;

    private AnOldRecord() {}

    static void in(Path folder, VaultKeys keys) throws IOException {
        Files.createDirectories(folder);
        var file = new StoreFile(folder);
        file.keepNativeLibraryPrivate();
        try (var connection = file.connect(keys.database())) {
            var sql = new Sql(connection);
            sql.script(Migrations.script(Migrations.SCRIPTS.getFirst()));
            sql.script("PRAGMA user_version = 1");
            sql.script("BEGIN");
            write(sql);
            sql.script("COMMIT");
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private static void write(Sql sql) {
        var interview = Made.interview(Made.aCase("XX26P00417").id());
        var caseId = interview.caseId().value();
        add(sql, interview.id().value(), caseId, Kind.INTERVIEW, caseId, interview);
        for (int i = 0; i < STATEMENTS; i++) {
            var said = Made.statement(interview, i, "What was said, " + i + ". ".repeat(i));
            add(sql, said.id().value(), caseId, Kind.STATEMENT, interview.id().value(), said);
        }
        new SettingTable(sql).put("scratch.contest", HALF_TYPED);
        var device = Ids.named("device", "old").toString();
        new SettingTable(sql).put("device", device);
    }

    private static void add(Sql sql, UUID id, UUID caseId, Kind kind, UUID parent, Record body) {
        sql.change(ITEM, id, caseId, kind, parent, 0, Bodies.fresh(body), Instant.EPOCH);
    }
}
