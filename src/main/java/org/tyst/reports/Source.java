package org.tyst.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.tyst.cases.CaseFact;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.interviews.Statement;

/** Where a block came from, and a hash of what stood there at that moment: when the source changes, the block lights up. */
public record Source(Kind kind, UUID id, String hash) {
    public enum Kind {
        STATEMENT,
        /** Also what an agency answered: an entry of its answer is a fact once somebody has judged it relevant. */
        FACT,
        /** An event that somebody wrote into the chronology and that was taken from nothing else. */
        CHRONOLOGY
    }

    public static Source of(Statement statement) {
        var text =
                statement.standing()
                        + "|"
                        + statement.wording()
                        + "|"
                        + statement.speaker().name()
                        + "|"
                        + statement.words()
                        + "|"
                        + statement.translation();
        return new Source(Kind.STATEMENT, statement.id().value(), sha256(text));
    }

    public static Source of(CaseFact fact) {
        return new Source(
                Kind.FACT,
                fact.id().value(),
                sha256(fact.standing() + "|" + fact.text() + "|" + fact.source()));
    }

    public static Source of(ChronologyEntry entry) {
        var standing = entry.standing().map(Standing::name).orElse("");
        return new Source(
                Kind.CHRONOLOGY,
                entry.id().value(),
                sha256(
                        standing
                                + "|"
                                + entry.date().words()
                                + "|"
                                + entry.what()
                                + "|"
                                + entry.source()));
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public boolean isSameItem(Source other) {
        return kind == other.kind && id.equals(other.id);
    }
}
