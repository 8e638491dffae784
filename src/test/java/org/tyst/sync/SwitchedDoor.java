package org.tyst.sync;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.SyncStatus.Trouble;

/** A way to a central record that a test can cut, or that will not let a laptop join. */
public final class SwitchedDoor implements CentralDoor {
    private static final Membership MEMBER =
            new Membership(
                    "https://central.example.test",
                    "",
                    new UUID(0, 1),
                    new UUID(0, 2),
                    "",
                    Optional.empty());

    private final CentralRecord behind;
    private volatile boolean refuses;
    private volatile boolean isCut;

    public SwitchedDoor(CentralRecord behind) {
        this.behind = behind;
    }

    public void refuse() {
        refuses = true;
    }

    public void cut() {
        isCut = true;
    }

    @Override
    public JoinReply join(JoinCode code) {
        return refuses
                ? new JoinReply.NotJoined(Joining.CODE_USED_OR_UNKNOWN)
                : new JoinReply.Joined(MEMBER);
    }

    @Override
    public CentralRecord open(Membership membership) {
        return isCut ? new NoAnswer() : behind;
    }

    private static final class NoAnswer implements CentralRecord {
        @Override
        public Reply<Pushed> push(Push push) {
            return none();
        }

        @Override
        public Reply<Pulled> pull(Optional<UUID> line, Map<UUID, Long> readTo) {
            return none();
        }

        @Override
        public Reply<Boolean> sendContent(Bytes content) {
            return none();
        }

        @Override
        public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
            return none();
        }

        private static <T> Reply<T> none() {
            return new Reply.Failed<>(Trouble.NO_ANSWER);
        }
    }
}
