package org.tyst.sync;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The central record as a joined laptop reaches it. Each call waits for the network: never on the store's or the screen's
 * thread. Whoever names a line of its history that has broken off is told so, and nothing else happens.
 */
public interface CentralRecord {
    Reply<Pushed> push(Push push);

    /** Shows what was done on this laptop; the answer says how far it is held there, and whether it fits what was shown before. */
    default Reply<Testified> testify(Testimony said) {
        return new Reply.Done<>(new Testified(said.line(), said.count(), Optional.empty()));
    }

    /** What changed since the version that each case was read to, on the line that is known here. */
    Reply<Pulled> pull(Optional<UUID> line, Map<UUID, Long> readTo);

    /** The bytes of an item that is already there. Sent whole; checked there against the hash before they count. */
    Reply<Boolean> sendContent(Bytes content);

    /** Checked against the hash before it is answered; empty while nobody has sent it there. */
    Reply<Optional<Bytes>> fetchContent(WantedBytes wanted);

    /** Asks for a case that is somebody else's. */
    default AccessAnswer openUrgently(Protocol.AccessAsked asked) {
        return new AccessAnswer.NotOpened(AccessAnswer.Why.NO_CONNECTION);
    }

    /** The bytes of attachments, which travel in pieces. */
    default CentralPapers papers() {
        return CentralPapers.NONE;
    }

    /** A new line, not yet open. */
    default NewsLine news() {
        return NewsLine.NONE;
    }

    /** Beside its last answer. */
    default Optional<TimeThere> time() {
        return Optional.empty();
    }

    record Bytes(UUID item, UUID caseId, String sha256, byte[] bytes) {}

    record WantedBytes(UUID item, UUID caseId, String sha256) {}
}
