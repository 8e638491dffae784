package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the two ends say to each other, as JSON. The prose is in src/docs/protocol.md. */
public final class Protocol {
    public static final String JOIN = "/v1/devices/enrol";
    public static final String SIGN_IN = "/v1/devices/sign-in";
    public static final String PUSH = "/v1/sync/push";
    public static final String MARK = "/v1/sync/mark";
    public static final String HISTORY = "/v1/sync/history";
    public static final String PULL = "/v1/sync/pull";
    public static final String EVENTS = "/v1/sync/events";
    public static final String CONTENT = "/v1/content/";
    public static final String ATTACHMENTS = "/v1/attachments";
    public static final String ACCESS = "/v1/access";
    public static final String RECEIPT = "/v1/devices/receipt";
    public static final String HEALTH = "/health";

    /** All this in OpenAPI. */
    public static final String DESCRIPTION = "/openapi.json";

    /** Beside each answer to a device that signed: the central record's time. */
    public static final String NOW = "Tyst-Now";

    public static final int LARGEST_PUSH = 8 << 20;
    public static final int LARGEST_CONTENT = 40 << 20;

    /** An attachment's bytes travel in pieces of this size; only the last may be shorter. */
    public static final int CHUNK = 1 << 20;

    public static final int MOST_CHUNKS = 256;

    private Protocol() {}

    /** Operations as trees, so that one that cannot be read does not hold up the others. Meant for that line of history, if one is named. */
    public record PushAsked(
            Optional<UUID> line, Optional<BatchMark> mark, List<JsonNode> operations) {
        public PushAsked {
            operations = List.copyOf(operations);
        }
    }

    /**
     * One outcome for each operation, in that order.
     *
     * @param overtakenBy the last mark that was seen of this device, if it is not the one that was named: then nothing was taken
     */
    public record PushAnswered(List<OpOutcome> outcomes, Optional<UUID> overtakenBy) {
        public PushAnswered {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** From an earlier Tyst: the mark of the batch that comes next; and the last one that was seen before it. */
    public record MarkAsked(Optional<UUID> line, UUID mark) {
        public MarkAsked {
            Objects.requireNonNull(mark);
        }
    }

    public record MarkAnswered(Optional<UUID> before) {}

    public record PullAsked(Optional<UUID> line, Map<UUID, Long> readTo) {
        public PullAsked {
            readTo = Map.copyOf(readTo);
        }
    }

    /**
     * The code in hex and this device's new public key (X.509, base 64).
     *
     * @param signedIn with everybody's code: who it is
     */
    public record JoinAsked(String once, String publicKey, Optional<SignedIn> signedIn) {
        public JoinAsked {
            Objects.requireNonNull(once);
            Objects.requireNonNull(publicKey);
        }
    }

    /** An ID token for this device's key alone: its nonce is made of both ({@link SignInNonce}). */
    public record SignedIn(String idToken, String salt) {
        public SignedIn {
            Objects.requireNonNull(idToken);
            Objects.requireNonNull(salt);
        }

        @Override
        public String toString() {
            return "SignedIn[]";
        }
    }

    /** Where people sign in with their organisation's account, as OpenID Connect names it. */
    public record SignInAt(String issuer, String client, String authorize, String token) {}

    public record JoinAnswered(UUID device, UUID user, Optional<String> ordersKey) {}

    /** An error's body: what went wrong, by name, and the time there, so that a laptop whose clock is wrong can ask again. */
    public record Trouble(String error, Instant now) {}

    /** Items of this person's cases whose bytes the central record does not hold whole. */
    public record AttachmentsLacking(List<UUID> items) {
        public AttachmentsLacking {
            items = List.copyOf(items);
        }
    }

    /**
     * Somebody asks to be let into a case that is not theirs.
     *
     * @param number as the court gave it
     * @param who their name, for those who read that it was opened
     * @param approver the manager who has agreed to it; empty if there was no time to ask one
     */
    public record AccessAsked(
            String number, String category, String reason, String who, Optional<String> approver) {
        public AccessAsked {
            number = number.strip();
            category = category.strip();
            reason = reason.strip();
            who = who.strip();
        }
    }

    /** What was opened, until when, and the day by which a manager is to say whether it was right. */
    public record AccessAnswered(List<UUID> cases, Instant until, LocalDate decideBy) {
        public AccessAnswered {
            cases = List.copyOf(cases);
        }
    }

    /** How many pieces are there, always the first ones; whole when their hash was found to be right. */
    public record AttachmentHeld(int chunks, boolean whole) {}

    /** That was all of it. */
    public record AttachmentWhole(int chunks) {}
}
