package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
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
        /** A person was written into a case who stands in another. */
        FOUND_IN_ANOTHER_CASE,
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
        CALLED_OFF,
        /** A filed copy went on to the court. */
        DELIVERED,
        DELIVERY_TRIED,
        /** It is not tried any more until somebody has done something. */
        NOT_DELIVERED,
        /** A copy that was for a person is in the queue again. */
        SENT_AGAIN,
        /** An administrator put a hold on a case. */
        HELD,
        HOLD_LIFTED,
        AUDIT_EXPORTED
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

    /** Who did it and why, if it was an administrator. Empty too when the case was destroyed. */
    Optional<By> by(ResultSet row) throws SQLException {
        var box = row.getBytes("box");
        if (row.wasNull()) return Optional.empty();
        var user = Sql.maybeUuid(row, "user_id");
        var context = user.isPresent() ? user : Sql.maybeUuid(row, "device");
        var text =
                boxes.openBytes(
                        box,
                        Sql.maybeUuid(row, "case_id").orElse(NOBODY),
                        context.orElse(NOBODY),
                        row.getString("act"));
        return Optional.of(Json.read(new String(text, StandardCharsets.UTF_8), By.class));
    }

    void write(Connection connection, Asking asking, Act act, Optional<UUID> caseId, int items)
            throws SQLException {
        Sql.change(connection, WRITE, asking.user(), asking.device(), act.name(), caseId, items);
    }
}
