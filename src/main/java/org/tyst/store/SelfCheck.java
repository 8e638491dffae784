package org.tyst.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads back, at every start, each setting without which names could reach the disk in plain text or a commit could be
 * lost. A setting that a driver silently dropped is found here and not by somebody with a disk editor.
 */
final class SelfCheck {
    private static final byte[] PLAIN_HEADER =
            "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Sql sql;
    private final List<String> findings = new ArrayList<>();

    private SelfCheck(Sql sql) {
        this.sql = sql;
    }

    /** What is wrong; empty when all is well. */
    static List<String> findings(Sql sql, Path file) throws IOException {
        var check = new SelfCheck(sql);
        check.expect("cipher", "chacha20");
        check.expect("temp_store", "2");
        check.expect("secure_delete", "1");
        check.expect("journal_mode", "wal");
        check.expect("synchronous", "2");
        check.expect("mmap_size", "0");
        check.expect("foreign_keys", "1");
        if (isPlain(file)) check.findings.add("the file is not encrypted");
        return List.copyOf(check.findings);
    }

    private void expect(String pragma, String expected) {
        var found = sql.row("PRAGMA " + pragma, row -> row.text(1)).orElse("nothing");
        if (!found.toLowerCase(Locale.ROOT).equals(expected))
            findings.add(pragma + " is " + found + ", not " + expected);
    }

    static boolean isPlain(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN_HEADER.length), PLAIN_HEADER);
        }
    }
}
