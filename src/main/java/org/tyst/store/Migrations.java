package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tyst.basics.SaveOutcome;

/** Brings the tables to this version: numbered scripts, each once, all in one transaction. Never edit a shipped one, and put
 * a new one last: a file remembers the highest number it has seen, and is never asked for a lower one again.
 */
final class Migrations {
    static final List<String> SCRIPTS =
            List.of(
                    "001-the-record.sql",
                    "002-settling.sql",
                    "003-find.sql",
                    "004-generation.sql",
                    "005-the-chain.sql",
                    "006-attachments.sql",
                    "007-keeping.sql",
                    "008-attachments-travel.sql",
                    "009-lines.sql",
                    "010-waiting.sql",
                    "011-on-its-way.sql",
                    "012-found-later.sql",
                    "013-late.sql",
                    "014-copies-confirmed.sql",
                    "018-narrowing.sql",
                    "019-newer.sql",
                    "023-taken-in-later.sql",
                    "026-checks-found.sql",
                    "029-counted.sql");

    private Migrations() {}

    static int newest() {
        return number(SCRIPTS.getLast());
    }

    private static int number(String script) {
        return Integer.parseInt(script, 0, script.indexOf('-'), 10);
    }

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    static SaveOutcome bringUpToDate(Sql sql, Transactions transactions) {
        var from = version(sql);
        return transactions.save(() -> {
            if (from == newest()) return;
            for (var script : SCRIPTS) if (number(script) > from) sql.script(script(script));
            sql.script("PRAGMA user_version = " + newest());
        });
    }

    static String script(String name) {
        try (var in = Migrations.class.getResourceAsStream("/schema/" + name)) {
            if (in == null) throw new IllegalStateException("Not shipped: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
