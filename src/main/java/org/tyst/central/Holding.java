package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.cases.CaseId;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldId;
import org.tyst.cases.HoldKind;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;
import org.tyst.sync.Kind;

/**
 * Holds that are put and lifted at the central record: for litigation, an inquiry, a complaint that nobody on a laptop has heard
 * of. A hold is written into the case, so that it stops destruction here and shows on every laptop; also into a case that nobody
 * has any more.
 */
final class Holding {
    /** Who writes it, for the database. It has a case for as long as that takes. */
    static final UUID DESK = UUID.fromString("7265636f-7264-8573-8000-000000000000");

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    private static final Asking ASKING = new Asking(DESK, DESK, true);

    private final Transactions transactions;
    private final Transactions asTheDesk;
    private final Tables tables;
    private final Destructions destructions;
    private final Clock clock;

    /** @param asTheDesk through the same walls as everybody's: the desk sees holds, and no other word of the case */
    Holding(
            Transactions transactions,
            Transactions asTheDesk,
            Tables tables,
            Destructions destructions,
            Clock clock) {
        this.transactions = transactions;
        this.asTheDesk = asTheDesk;
        this.tables = tables;
        this.destructions = destructions;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Put(Hold hold) implements Outcome {}

        record Lifted() implements Outcome {}

        record NoSuchKind(List<HoldKind> known) implements Outcome {}

        /** It is not here, was destroyed, or was handed over. */
        record NoSuchCase() implements Outcome {}

        /** The case has none of that number, or it was lifted before. */
        record NoSuchHold() implements Outcome {}
    }

    /** Empty if there is no such case. */
    Optional<List<Hold>> all(UUID caseId) throws SQLException {
        return transactions
                .asNobody(connection -> destructions.facts(connection, caseId))
                .map(Facts::holds);
    }

    Outcome put(UUID caseId, HoldKind kind, By by) throws SQLException {
        if (!HoldKind.shipped().contains(kind)) return new Outcome.NoSuchKind(HoldKind.shipped());
        var hold =
                Hold.standing(
                        new HoldId(UUID.randomUUID()),
                        new CaseId(caseId),
                        kind,
                        today(),
                        by.who(),
                        by.why());
        return atTheDesk(
                caseId,
                () -> {
                    asTheDesk.as(DESK, connection -> written(connection, hold, by));
                    return noted(caseId, Act.HELD, by, new Outcome.Put(hold));
                });
    }

    /** The hold stays in the case, with who lifted it and why. */
    Outcome lift(UUID caseId, UUID hold, By by) throws SQLException {
        return atTheDesk(
                caseId,
                () ->
                        asTheDesk.as(DESK, connection -> lifted(connection, caseId, hold, by))
                                ? noted(caseId, Act.HOLD_LIFTED, by, new Outcome.Lifted())
                                : new Outcome.NoSuchHold());
    }

    private boolean lifted(Connection connection, UUID caseId, UUID id, By by) throws SQLException {
        var standing =
                tables.items().standing(connection, caseId, Set.of(id)).values().stream()
                        .filter(item -> item.kind() == Kind.HOLD && !item.writing().gone())
                        .map(item -> Json.read(item.writing().body(), Hold.class))
                        .filter(Hold::stands)
                        .findFirst();
        if (standing.isEmpty()) return false;
        var lifting = new Hold.Lifting(by.who(), today(), by.why());
        return written(connection, standing.get().lifted(lifting), by);
    }

    private boolean written(Connection connection, Hold hold, By by) throws SQLException {
        var entry =
                new InTheCase.Entry(
                        hold.caseId().value(),
                        hold.id().value(),
                        Kind.HOLD,
                        Optional.empty(),
                        Json.tree(hold),
                        by.who(),
                        clock.instant());
        new InTheCase(tables.items()).write(connection, entry, ASKING);
        return true;
    }

    @FunctionalInterface
    private interface Writing {
        Outcome write() throws SQLException;
    }

    /** If this breaks off, the desk's time runs out by itself. */
    private Outcome atTheDesk(UUID caseId, Writing writing) throws SQLException {
        if (!transactions.asNobody(connection -> isGiven(connection, caseId)))
            return new Outcome.NoSuchCase();
        try {
            return writing.write();
        } finally {
            transactions.asNobody(connection -> Access.end(connection, caseId, DESK));
        }
    }

    private boolean isGiven(Connection connection, UUID caseId) throws SQLException {
        if (!Access.isKnown(connection, caseId)) return false;
        var until = Optional.of(clock.instant().plus(LONG_ENOUGH));
        return Access.begin(connection, caseId, DESK, CaseRole.RECORDS, until);
    }

    private Outcome noted(UUID caseId, Act act, By by, Outcome outcome) throws SQLException {
        var about = new About(Optional.empty(), Optional.empty(), Optional.of(caseId));
        return transactions.asNobody(connection -> {
            tables.audit().write(connection, act, about, by);
            return outcome;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
