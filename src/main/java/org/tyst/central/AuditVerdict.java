package org.tyst.central;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.tyst.basics.Json;
import org.tyst.sync.Signatures;

/** Whether an exported audit is as it was exported. */
sealed interface AuditVerdict {
    /**
     * Every line follows on the one before, and the end is signed.
     *
     * @param publicKey by whom
     */
    record Whole(long lines, String head, String publicKey) implements AuditVerdict {}

    /** The first line that does not follow: it was changed, or one before it is missing, or it was put there. */
    record Broken(long line) implements AuditVerdict {}

    /** It stops after this line, without an end. */
    record CutOff(long line) implements AuditVerdict {}

    /** The end does not fit the lines, or its signature does not hold. */
    record NotSigned(long line) implements AuditVerdict {}

    static AuditVerdict of(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return of(in);
        }
    }

    private static AuditVerdict of(BufferedReader in) throws IOException {
        var chain = new AuditChain();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (chain.follows(line)) continue;
            return line.startsWith("{\"head\":") && chain.lines() > 0
                    ? end(chain, line, in.readLine() != null)
                    : new Broken(chain.lines() + 1);
        }
        return new CutOff(chain.lines());
    }

    private static AuditVerdict end(AuditChain chain, String line, boolean goesOn) {
        if (goesOn) return new Broken(chain.lines() + 2);
        try {
            var end = Json.object(line);
            var key = end.path("publicKey").asText();
            var toSign = AuditExport.toSign(chain.head(), chain.lines());
            var holds =
                    end.path("head").asText().equals(chain.head())
                            && end.path("lines").asLong() == chain.lines()
                            && Signatures.hold(
                                    Base64.getDecoder().decode(key),
                                    toSign,
                                    end.path("signature").asText());
            return holds
                    ? new Whole(chain.lines(), chain.head(), key)
                    : new NotSigned(chain.lines() + 1);
        } catch (IllegalArgumentException e) {
            return new NotSigned(chain.lines() + 1);
        }
    }
}
