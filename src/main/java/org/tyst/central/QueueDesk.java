package org.tyst.central;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.central.Audit.By;
import org.tyst.central.Deliveries.Line;

/** What an administrator is told of copies that have not reached the court. Ids and reasons; nothing of what is in them. */
final class QueueDesk {
    private final QueueOffice queue;
    private final Consumer<String> told;

    QueueDesk(QueueOffice queue, Consumer<String> told) {
        this.queue = queue;
        this.told = told;
    }

    boolean list() throws SQLException {
        var lines = queue.outstanding();
        if (lines.isEmpty()) told.accept("Every copy that was to be sent on has been.");
        for (var line : lines) told.accept(text(line));
        return true;
    }

    private static String text(Line line) {
        return String.join(
                "  ",
                "case " + line.caseId(),
                "copy " + line.copy(),
                line.standing().name(),
                line.why().map(Enum::name).orElse("not tried yet"),
                line.tries() + " tries",
                "since " + line.since(),
                "next " + line.next());
    }

    boolean again(UUID caseId, UUID copy, By by) throws SQLException {
        var sent = queue.sendAgain(caseId, copy, by);
        told.accept(
                sent
                        ? "It is in the queue again, and that is written down."
                        : "No such copy is waiting for a person.");
        return sent;
    }
}
