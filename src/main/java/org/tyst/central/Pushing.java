package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Refusal;

/** Takes operations in: one transaction a case, under the lock of its counter; each operation has its own outcome. */
final class Pushing {
    private final Transactions transactions;
    private final Tables tables;
    private final Clock clock;

    Pushing(Transactions transactions, Tables tables, Clock clock) {
        this.transactions = transactions;
        this.tables = tables;
        this.clock = clock;
    }

    /** Outcomes in the order of the operations. */
    List<OpOutcome> push(Optional<UUID> line, List<Operation> operations, Asking asking)
            throws SQLException {
        var outcomes = new LinkedHashMap<UUID, OpOutcome>();
        for (var ofCase : byCase(operations).entrySet())
            transactions
                    .as(
                            asking.user(),
                            connection ->
                                    push(
                                            connection,
                                            line,
                                            ofCase.getKey(),
                                            ofCase.getValue(),
                                            asking))
                    .forEach(outcome -> outcomes.put(outcome.op(), outcome));
        return operations.stream().map(op -> found(outcomes, op)).toList();
    }

    private static OpOutcome found(Map<UUID, OpOutcome> outcomes, Operation op) {
        var outcome = outcomes.get(op.id());
        if (outcome == null)
            throw new IllegalStateException("An operation was left without an outcome");
        return outcome;
    }

    private static Map<UUID, List<Operation>> byCase(List<Operation> operations) {
        return operations.stream()
                .collect(
                        Collectors.groupingBy(
                                Operation::caseId, LinkedHashMap::new, Collectors.toList()));
    }

    private List<OpOutcome> push(
            Connection connection,
            Optional<UUID> line,
            UUID caseId,
            List<Operation> operations,
            Asking asking)
            throws SQLException {
        if (asking.welcome()) tables.putBacks().check(connection, line);
        if (!asking.welcome()) return turnedOut(connection, caseId, operations, asking);
        var begun = PushBegun.in(connection, caseId, operations.size(), asking);
        if (begun.reach().isNone()) return late(connection, operations, asking);
        return begun.reach().isReadOnly()
                ? notTheirs(operations)
                : taken(connection, begun, operations, asking);
    }

    private List<OpOutcome> turnedOut(
            Connection connection, UUID caseId, List<Operation> operations, Asking asking)
            throws SQLException {
        var ofCase = Optional.of(caseId);
        tables.audit().write(connection, asking, Audit.Act.PUSHED, ofCase, operations.size());
        return late(connection, operations, asking);
    }

    /** Not logged: it has no effect, and the same may be taken when their role is another. */
    private static List<OpOutcome> notTheirs(List<Operation> operations) {
        return operations.stream()
                .<OpOutcome>map(op -> new OpOutcome.Refused(op.id(), Refusal.ROLE))
                .toList();
    }

    private List<OpOutcome> taken(
            Connection connection, PushBegun begun, List<Operation> operations, Asking asking)
            throws SQLException {
        var head = begun.head().orElseThrow(Pushing::changed);
        var theCase = OneCase.read(connection, tables, head, begun.reach(), operations, asking);
        var outcomes = new ArrayList<OpOutcome>();
        for (var op : operations)
            outcomes.add(
                    new OneOperation(connection, tables, theCase, op, asking, clock.instant())
                            .outcome());
        theCase.write();
        return outcomes;
    }

    /** Their access ended between two statements: the laptop comes again, and is told so. */
    private static Turned changed() {
        return new Turned(503, "busy");
    }

    private List<OpOutcome> late(Connection connection, List<Operation> operations, Asking asking)
            throws SQLException {
        var outcomes = new ArrayList<OpOutcome>();
        var caseId = operations.getFirst().caseId();
        var ids = operations.stream().map(Operation::id).collect(Collectors.toSet());
        var before = tables.log().find(connection, caseId, ids).keySet();
        for (var op : operations) {
            if (!before.contains(op.id()))
                tables.late().keep(connection, op, asking, clock.instant());
            tables.attachments().nameLate(connection, op, asking);
            outcomes.add(new OpOutcome.Late(op.id()));
        }
        return outcomes;
    }
}
