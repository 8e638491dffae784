package org.tyst.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.attachments.AttachmentBytes;

/** The bytes of attachments on this laptop. Call on the store's thread; what is returned is read and written aside. */
public interface LocalPapers {
    /** A record that has none. */
    LocalPapers NONE = new None();

    /** What the central record has said that it lacks: if it once said otherwise, that no longer counts. */
    SaveOutcome lacking(Set<UUID> there);

    /**
     * Whose words have gone before and whose bytes are not confirmed there. Filed copies of which the words came late are among
     * them, and go before all others; else the smallest first, so that most are safe soon.
     */
    List<Paper> toSend();

    /** Filed copies whose words were taken and whose bytes are not known to be there: the smallest first. They go whole. */
    List<Paper> copiesToSend();

    /** Empty when they are not here. */
    Optional<AttachmentBytes> open(Paper paper);

    /** The central record holds all of it: it found the hash right. */
    SaveOutcome confirmed(Paper paper);

    /** Whose words are here and whose bytes are not. */
    List<Paper> toFetch();

    /**
     * Goes on where it stopped. Empty when nothing of it is to come any more.
     *
     * @throws IOException when the disk will not take it
     */
    Optional<Arriving> arriving(Paper paper) throws IOException;

    /** It is whole: from now on it can be opened. Stale when it is no longer wanted. */
    SaveOutcome arrived(Paper paper);

    /** Bytes on their way here: encrypted as they come, under a key of this laptop's own. From one thread at a time. */
    interface Arriving extends AutoCloseable {
        /** How many pieces are here already. */
        int pieces();

        void put(int piece, byte[] bytes) throws IOException;

        /** Reads all of it back, and is true when it has the hash that its item named. Then the disk has it. */
        boolean isWhole() throws IOException;

        void startOver() throws IOException;

        @Override
        void close() throws IOException;
    }

    final class None implements LocalPapers {
        private static final SaveOutcome NOTHING = new SaveOutcome.Stale();

        @Override
        public SaveOutcome lacking(Set<UUID> there) {
            return NOTHING;
        }

        @Override
        public List<Paper> toSend() {
            return List.of();
        }

        @Override
        public List<Paper> copiesToSend() {
            return List.of();
        }

        @Override
        public Optional<AttachmentBytes> open(Paper paper) {
            return Optional.empty();
        }

        @Override
        public SaveOutcome confirmed(Paper paper) {
            return NOTHING;
        }

        @Override
        public List<Paper> toFetch() {
            return List.of();
        }

        @Override
        public Optional<Arriving> arriving(Paper paper) {
            return Optional.empty();
        }

        @Override
        public SaveOutcome arrived(Paper paper) {
            return NOTHING;
        }
    }
}
