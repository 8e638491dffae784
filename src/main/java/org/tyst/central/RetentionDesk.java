package org.tyst.central;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tyst.cases.Retention;
import org.tyst.cases.Retention.Held;
import org.tyst.cases.Retention.NotKnown;
import org.tyst.cases.Retention.Until;
import org.tyst.central.Audit.By;
import org.tyst.central.Destroying.Outcome;

/** What an administrator is told of how long cases are kept. Case numbers and days; no name of a child. */
final class RetentionDesk {
    private final Destroying destroying;
    private final Consumer<String> told;

    RetentionDesk(Destroying destroying, Consumer<String> told) {
        this.destroying = destroying;
        this.told = told;
    }

    boolean list() throws SQLException {
        var lines = destroying.nobodys();
        if (lines.isEmpty()) told.accept("Somebody has every case that is here.");
        for (var line : lines)
            told.accept(
                    String.join(
                            "  ",
                            line.caseId().toString(),
                            line.courtNumber(),
                            text(line.retention()),
                            destroying.mayGo(line.retention()) ? "MAY BE DESTROYED" : ""));
        return true;
    }

    boolean destroy(UUID caseId, By by) throws SQLException {
        return switch (destroying.destroy(caseId, by)) {
            case Outcome.Done(var certificate) -> {
                told.accept(text(certificate));
                yield true;
            }
            case Outcome.NotYet(var retention) -> refused(text(retention));
            case Outcome.SomebodyHasIt _ ->
                    refused("somebody has it. End their allocation first, if the case is closed.");
            case Outcome.NoSuchCase _ -> refused("there is no such case here.");
        };
    }

    boolean certificates() throws SQLException {
        for (var certificate : destroying.certificates()) told.accept(text(certificate));
        return true;
    }

    private boolean refused(String why) {
        told.accept("Nothing was destroyed: " + why);
        return false;
    }

    private static String text(Retention retention) {
        return switch (retention) {
            case Until(var day, _) -> "kept until " + day;
            case NotKnown(var notBefore) ->
                    "nobody can say until when: a child's date of birth is missing or not sure"
                            + notBefore.map(day -> ", not before " + day).orElse("");
            case Held(var holds, var otherwise) ->
                    "held ("
                            + holds.stream()
                                    .map(hold -> hold.kind().name() + " since " + hold.since())
                                    .collect(Collectors.joining(", "))
                            + "), otherwise "
                            + text(otherwise);
        };
    }

    private static String text(DestructionCertificate certificate) {
        return "Destroyed at %s: case %s (%s), kept until %s by the rule of %s; by %s, because: %s. Rows: %s."
                .formatted(
                        certificate.at(),
                        certificate.courtNumber(),
                        certificate.caseId(),
                        certificate.keptUntil(),
                        certificate.organisation(),
                        certificate.by().who(),
                        certificate.by().why(),
                        certificate.rows());
    }
}
