package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/** Who asked for what, and how much. Insert only: the service cannot read it back, nor change it. */
final class Audit {
    private static final String WRITE =
            "INSERT INTO audit_event (user_id, device, act, case_id, items) VALUES (?, ?, ?, ?, ?)";

    private static final String WRITE_ADMIN =
            "INSERT INTO audit_event (user_id, device, act, case_id, box) VALUES (?, ?, ?, ?, ?)";
    private static final UUID NOBODY = new UUID(0, 0);

    enum Act {
        JOINED,
        PUSHED,
        PULLED,
        CONTENT_SENT,
        CONTENT_FETCHED,
        /** A laptop showed another history of itself than before. */
        DISCORD,
        /** A laptop has forgotten everything, and said so. */
        WIPED,
        ENROLLED,
        REVOKED,
        WIPE_ORDERED,
        ALLOCATED,
        ALLOCATION_ENDED,
        CERTIFIED,
        /** It was said whose an organisation's account is. */
        ACCOUNT_KNOWN,
        /** Somebody was let into a case beside whoever it is allocated to. */
        GRANTED,
        ATTESTED,
        EXTENDED,
        JOINED_TEAM,
        LEFT_TEAM,
        /** A case that was not theirs was opened to somebody, for a time. */
        OPENED_URGENTLY,
        /** Somebody asked for a case that there is not. */
        ASKED_IN_VAIN,
        URGENT_AGREED,
        URGENT_REFUSED,
        /** Somebody said what becomes of words that came late. */
        LATE_DECIDED,
        /** A case's time had run out. */
        DESTROYED,
        /** Packed for another central record, and frozen here. */
        TRANSFERRED,
        /** Came from another central record. */
        TAKEN_IN,
        /** The other one has it: it is the controller. */
        RECEIVED_THERE,
        CALLED_OFF
    }

    /** An administrator: they are named, and say why. */
    record By(String who, String why) {
        By {
            if (who.isBlank() || why.isBlank())
                throw new IllegalArgumentException("An administrator has a name and a reason");
        }
    }

    /** What an administrator's act is about. */
    record About(Optional<UUID> user, Optional<UUID> device, Optional<UUID> caseId) {}

    private final Boxes boxes;

    Audit(Boxes boxes) {
        this.boxes = boxes;
    }

    void write(Connection connection, Act act, About about, By by) throws SQLException {
        var text = Json.text(by).getBytes(StandardCharsets.UTF_8);
        var context = about.user().or(about::device).orElse(NOBODY);
        Sql.change(
                connection,
                WRITE_ADMIN,
                about.user(),
                about.device(),
                act.name(),
                about.caseId(),
                boxes.sealBytes(text, about.caseId().orElse(NOBODY), context, act.name()));
    }

    void write(Connection connection, Asking asking, Act act, Optional<UUID> caseId, int items)
            throws SQLException {
        Sql.change(connection, WRITE, asking.user(), asking.device(), act.name(), caseId, items);
    }
}
