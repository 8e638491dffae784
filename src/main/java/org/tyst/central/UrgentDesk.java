package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.cases.WorkingDays;
import org.tyst.sync.AccessPolicy;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.Protocol;
import org.tyst.sync.Writing;

/**
 * Opens a case to somebody to whom it is not allocated, for a reason and a time. That it was opened, by whom and why, stands in the case
 * itself from then on, for everybody who has it.
 */
final class UrgentDesk {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int LONGEST_NAME = 200;

    private final Transactions transactions;
    private final Tables tables;
    private final AccessPolicy policy = AccessPolicy.shipped();
    private final WorkingDays days = WorkingDays.ofEnglandAndWales();
    private final Clock clock;

    UrgentDesk(Transactions transactions, Tables tables, Clock clock) {
        this.transactions = transactions;
        this.tables = tables;
        this.clock = clock;
    }

    /** That there is no such case is written down too: trying numbers is no pastime. */
    Protocol.AccessAnswered open(Protocol.AccessAsked asked, Asking asking) throws SQLException {
        check(asked);
        var answer = transactions.as(asking.user(), connection -> open(connection, asked, asking));
        if (answer.cases().isEmpty()) throw new Turned(404, "case");
        return answer;
    }

    private void check(Protocol.AccessAsked asked) {
        if (!policy.isReason(asked.reason())) throw new Turned(400, "reason");
        if (!policy.categories().contains(asked.category())) throw new Turned(400, "category");
        if (asked.who().isBlank()
                || asked.who().length() > LONGEST_NAME
                || asked.approver().filter(name -> isNoName(name)).isPresent())
            throw new Turned(400, "not-understood");
    }

    private static boolean isNoName(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }

    private Protocol.AccessAnswered open(
            Connection connection, Protocol.AccessAsked asked, Asking asking) throws SQLException {
        var now = clock.instant();
        if (tables.trainings()
                .mine(connection)
                .filter(LocalDate.ofInstant(now, HERE)::isAfter)
                .isPresent()) throw new Turned(403, "training");
        var until = now.plus(Duration.ofHours(policy.hours()));
        var decideBy = days.after(LocalDate.ofInstant(now, HERE), policy.workingDaysToApprove());
        var opened = new ArrayList<UUID>();
        var found = tables.numbers().find(connection, asked.number());
        for (var caseId : found) {
            if (!tables.roles().in(connection, caseId).isNone()) continue;
            open(connection, line(asked, asking, caseId, now, until, decideBy), asking);
            opened.add(caseId);
        }
        if (opened.isEmpty() && !found.isEmpty()) throw new Turned(409, "already");
        if (found.isEmpty())
            tables.audit().write(connection, asking, Audit.Act.ASKED_IN_VAIN, Optional.empty(), 0);
        return new Protocol.AccessAnswered(opened, until, decideBy);
    }

    private static UrgentAccess.Line line(
            Protocol.AccessAsked asked,
            Asking asking,
            UUID caseId,
            Instant now,
            Instant until,
            LocalDate decideBy) {
        return new UrgentAccess.Line(
                UUID.randomUUID(),
                caseId,
                asking.user(),
                asked.category(),
                now,
                until,
                decideBy,
                new UrgentAccess.Said(
                        asked.number(), asked.who(), asked.reason().strip(), asked.approver()),
                Optional.empty());
    }

    private void open(Connection connection, UrgentAccess.Line line, Asking asking)
            throws SQLException {
        tables.urgent().open(connection, line, asking);
        writeIntoTheCase(connection, line, asking);
        tables.audit()
                .write(
                        connection,
                        asking,
                        Audit.Act.OPENED_URGENTLY,
                        Optional.of(line.caseId()),
                        1);
    }

    private void writeIntoTheCase(Connection connection, UrgentAccess.Line line, Asking asking)
            throws SQLException {
        var head = Head.lock(connection, line.caseId()).orElseThrow();
        var item = item(line, head.next());
        var sent = new Items.Sent(item, line.request(), Optional.empty());
        tables.items().keep(connection, List.of(sent), asking);
        tables.items().stand(connection, List.of(item));
        head.moved(item.item(), 0, item.vid());
        head.save(connection);
    }

    private static CentralItem item(UrgentAccess.Line line, long vid) {
        var body =
                Json.object("{}")
                        .put("id", line.request().toString())
                        .put("caseId", line.caseId().toString())
                        .put("who", line.said().who())
                        .put("category", line.category())
                        .put("reason", line.said().reason())
                        .put("approver", line.said().approver().orElse(""))
                        .put("at", line.asked().toString())
                        .put("until", line.until().toString())
                        .put("decideBy", line.decideBy().toString());
        return new CentralItem(
                line.request(),
                line.caseId(),
                Kind.ACCESS,
                Optional.empty(),
                vid,
                new Writing(body, Map.of(), 0, false),
                Optional.empty(),
                line.said().who(),
                line.asked());
    }
}
