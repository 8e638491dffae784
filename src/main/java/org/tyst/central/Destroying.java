package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.Retention;
import org.tyst.cases.Retention.Held;
import org.tyst.cases.Retention.NotKnown;
import org.tyst.cases.Retention.Until;
import org.tyst.cases.RetentionClock;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;

/**
 * Destroys a case whose time has run out, when somebody says so. Nothing goes by itself; nothing goes that somebody still
 * has, that is held, or whose children's ages are not sure.
 */
final class Destroying {
    private final Transactions transactions;
    private final Destructions destructions;
    private final Audit audit;
    private final RetentionClock retention = RetentionClock.shipped();
    private final Clock clock;

    Destroying(Transactions transactions, Destructions destructions, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.destructions = destructions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Until when a case is kept that nobody has any more. */
    record Line(UUID caseId, String courtNumber, Retention retention) {}

    /** What became of it. */
    sealed interface Outcome {
        record Done(DestructionCertificate certificate) implements Outcome {}

        /** Its time has not run out, or it is held, or nobody can say. */
        record NotYet(Retention retention) implements Outcome {}

        record SomebodyHasIt() implements Outcome {}

        record NoSuchCase() implements Outcome {}
    }

    List<Line> nobodys() throws SQLException {
        return transactions.asNobody(connection -> {
            var lines = new ArrayList<Line>();
            for (var caseId : destructions.nobodys(connection))
                destructions
                        .facts(connection, caseId)
                        .map(facts -> line(caseId, facts))
                        .ifPresent(lines::add);
            return lines;
        });
    }

    private Line line(UUID caseId, Facts facts) {
        return new Line(caseId, facts.theCase().title(), facts.retention(retention));
    }

    boolean mayGo(Retention retention) {
        return until(retention).isPresent();
    }

    Outcome destroy(UUID caseId, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            var facts = destructions.facts(connection, caseId);
            if (facts.isEmpty()) return new Outcome.NoSuchCase();
            if (destructions.somebodyHas(connection, caseId)) return new Outcome.SomebodyHasIt();
            var kept = facts.get().retention(retention);
            var until = until(kept);
            return until.isPresent()
                    ? destroyed(connection, caseId, facts.get(), until.get(), by)
                    : new Outcome.NotYet(kept);
        });
    }

    private Outcome destroyed(
            Connection connection, UUID caseId, Facts facts, LocalDate until, By by)
            throws SQLException {
        var rows = destructions.destroy(connection, caseId);
        var certificate =
                new DestructionCertificate(
                        caseId,
                        facts.theCase().title(),
                        facts.theCase().organisation(),
                        until,
                        clock.instant(),
                        by,
                        rows);
        destructions.certify(connection, certificate);
        var about = new About(Optional.empty(), Optional.empty(), Optional.of(caseId));
        audit.write(connection, Act.DESTROYED, about, by);
        return new Outcome.Done(certificate);
    }

    List<DestructionCertificate> certificates() throws SQLException {
        return transactions.asNobody(destructions::certificates);
    }

    /** The day from which it might go, if that day has come and nothing stands against it. */
    private Optional<LocalDate> until(Retention retention) {
        return switch (retention) {
            case Until it when !today().isBefore(it.day()) -> Optional.of(it.day());
            case Until _, NotKnown _, Held _ -> Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
