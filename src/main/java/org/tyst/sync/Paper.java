package org.tyst.sync;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The bytes of one attachment, as its item names them. They travel in pieces. */
public record Paper(UUID caseId, UUID item, long length, String sha256) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final long LONGEST = (long) Protocol.CHUNK * Protocol.MOST_CHUNKS;

    /** Empty for anything but an attachment that is there, and for one that names nothing that could be sent. */
    public static Optional<Paper> named(UUID caseId, UUID item, Kind kind, Writing writing) {
        if (kind != Kind.ATTACHMENT || writing.gone()) return Optional.empty();
        var content = writing.body().path("content");
        var paper =
                new Paper(
                        caseId,
                        item,
                        content.path("length").asLong(),
                        content.path("sha256").asText());
        return Optional.of(paper).filter(Paper::canBe);
    }

    private boolean canBe() {
        return length > 0 && length <= LONGEST && HASH.matcher(sha256).matches();
    }

    public int pieces() {
        return (int) ((length + Protocol.CHUNK - 1) / Protocol.CHUNK);
    }

    public int size(int piece) {
        return (int) Math.min(Protocol.CHUNK, length - (long) piece * Protocol.CHUNK);
    }

    public boolean isLast(int piece) {
        return piece == pieces() - 1;
    }
}
