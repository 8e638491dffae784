package org.tyst.sync;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bytes of attachments at the central record. Each call waits for the network, and is about one piece at most. */
public interface CentralPapers {
    /** A central record that holds none, and lacks none. */
    CentralPapers NONE = new None();

    /** Those of this person's cases that it does not hold whole. */
    Reply<Set<UUID>> lacking();

    /** Empty when it does not know the item, or not as this person's. */
    Reply<Optional<Protocol.AttachmentHeld>> held(Paper paper);

    Reply<Taken> send(Paper paper, int piece, byte[] bytes);

    /** That was the last piece: the hash over all of them is looked at there, and only then do they count. */
    Reply<Taken> complete(Paper paper);

    /** Empty when it does not hold the whole. */
    Reply<Optional<byte[]>> fetch(Paper paper, int piece);

    /** What became of a piece. Only the first leaves anything behind there. */
    enum Taken {
        TAKEN,
        /** Another piece is next, or another laptop has sent this one otherwise. */
        OUT_OF_ORDER,
        /** All of them together are other bytes than the item named; they were thrown away. */
        OTHER_BYTES,
        NOT_KNOWN,
        TOO_LARGE
    }

    final class None implements CentralPapers {
        @Override
        public Reply<Set<UUID>> lacking() {
            return new Reply.Done<>(Set.of());
        }

        @Override
        public Reply<Optional<Protocol.AttachmentHeld>> held(Paper paper) {
            return new Reply.Done<>(Optional.empty());
        }

        @Override
        public Reply<Taken> send(Paper paper, int piece, byte[] bytes) {
            return new Reply.Done<>(Taken.NOT_KNOWN);
        }

        @Override
        public Reply<Taken> complete(Paper paper) {
            return new Reply.Done<>(Taken.NOT_KNOWN);
        }

        @Override
        public Reply<Optional<byte[]>> fetch(Paper paper, int piece) {
            return new Reply.Done<>(Optional.empty());
        }
    }
}
