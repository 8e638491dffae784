package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tyst.basics.SaveOutcome;

/** Brings the tables to this version: numbered scripts, each once, all in one transaction. Never edit a shipped one. */
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
                    "014-copies-confirmed.sql");

    private Migrations() {}

    static int newest() {
        return SCRIPTS.size();
    }

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    static SaveOutcome bringUpToDate(Sql sql, Transactions transactions) {
        var from = version(sql);
        return transactions.save(() -> {
            if (from == newest()) return;
            for (int i = from; i < newest(); i++) sql.script(script(SCRIPTS.get(i)));
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
