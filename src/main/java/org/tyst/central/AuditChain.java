package org.tyst.central;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.sync.Hash;

/**
 * Lines of JSON, each ending in a hash over itself and the one before: one that is missing, changed or in another place shows at
 * the first line that does not follow. The hash is over the line's own bytes, so that nobody has to write JSON as we do to check it.
 */
final class AuditChain {
    private static final String BEFORE_HASH = ",\"hash\":\"";
    private static final int HASH = 64;
    private static final int SUFFIX = BEFORE_HASH.length() + HASH + 2;

    private String head = "";
    private long lines;

    String head() {
        return head;
    }

    long lines() {
        return lines;
    }

    /** The next line, as it stands in the file. */
    String line(ObjectNode entry) {
        var numbered = Json.object("{}").put("n", lines + 1);
        numbered.setAll(entry);
        var text = Json.text(numbered);
        var open = text.substring(0, text.length() - 1);
        follow(open);
        return open + BEFORE_HASH + head + "\"}";
    }

    private void follow(String open) {
        head = Hash.hex((head + "\n" + open).getBytes(StandardCharsets.UTF_8));
        lines++;
    }

    /** Whether this line follows on those before. If not, the chain stays where it is. */
    boolean follows(String line) {
        var said = said(line);
        if (said.isEmpty()) return false;
        var open = line.substring(0, line.length() - SUFFIX);
        var expected = Hash.hex((head + "\n" + open).getBytes(StandardCharsets.UTF_8));
        if (!said.get().equals(expected)) return false;
        follow(open);
        return true;
    }

    private static Optional<String> said(String line) {
        if (line.length() < SUFFIX || !line.endsWith("\"}")) return Optional.empty();
        var suffix = line.substring(line.length() - SUFFIX);
        return suffix.startsWith(BEFORE_HASH)
                ? Optional.of(suffix.substring(BEFORE_HASH.length(), SUFFIX - 2))
                : Optional.empty();
    }
}
