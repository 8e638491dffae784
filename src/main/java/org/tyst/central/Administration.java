package org.tyst.central;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;

/**
 * What an administrator does at the central record: who may come in with which laptop, whose a case is, until when somebody's
 * training holds. Each act is written down with a name and a reason, in the transaction of its effect. Nothing of a case can be
 * read here; the database itself would not show it.
 */
final class Administration {
    private final Transactions transactions;
    private final Transactions service;
    private final Tables tables;
    private final SecureRandom random;
    private final Clock clock;

    /** @param service through the same walls as everybody's, for what is written into a case */
    Administration(
            Transactions transactions,
            Transactions service,
            Tables tables,
            SecureRandom random,
            Clock clock) {
        this.transactions = transactions;
        this.service = service;
        this.tables = tables;
        this.random = random;
        this.clock = clock;
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        /** It had been so before: nothing was changed, and nothing written down. */
        ALREADY,
        NO_SUCH_DEVICE,
        NO_SUCH_REQUEST,
        /** The case is not this person's, so it cannot be taken from them. */
        NOT_THEIRS,
        /** Nobody is given a case whose training is over. */
        NOT_TRAINED,
        /** Its time had run out, or another organisation has it. */
        GONE
    }

    /** A code that works once, in hex: with the address and the fingerprint it makes a join code. */
    String enrol(UUID user, By by) throws SQLException {
        var once = JoiningDesk.newCode(random);
        transactions.asNobody(connection -> {
            var until = clock.instant().plus(JoiningDesk.VALID);
            tables.devices().allow(connection, JoiningDesk.hashOf(once), user, until);
            return noted(connection, Act.ENROLLED, ofUser(user), by);
        });
        return once;
    }

    List<Devices.Line> devices() throws SQLException {
        return transactions.asNobody(tables.devices()::all);
    }

    /** From now on this device is shown nothing. What it still has it may hand over, for the manager. */
    Outcome revoke(UUID device, By by) throws SQLException {
        return transactions.asNobody(connection ->
                tables.devices().turnOut(connection, device, Devices.Status.REVOKED)
                        ? noted(connection, Act.REVOKED, ofDevice(device), by)
                        : Outcome.NO_SUCH_DEVICE);
    }

    /** As {@link #revoke}, and with the next answer it is told to forget everything. There is no taking this back. */
    Outcome wipe(UUID device, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            if (tables.orders().of(connection, device).isPresent()) return Outcome.ALREADY;
            if (!tables.devices().turnOut(connection, device, Devices.Status.WIPE))
                return Outcome.NO_SUCH_DEVICE;
            tables.orders().issue(connection, UUID.randomUUID(), device);
            return noted(connection, Act.WIPE_ORDERED, ofDevice(device), by);
        });
    }

    List<WipeOrders.Line> receipts() throws SQLException {
        return transactions.asNobody(tables.orders()::all);
    }

    Outcome allocate(UUID caseId, UUID user, By by) throws SQLException {
        return transactions.asNobody(connection -> allocated(connection, caseId, user, by));
    }

    /**
     * The one before is shown nothing of it from now on; what they write until they hear of it comes late, for whoever has it then. That
     * the case went stands in it.
     */
    Outcome reallocate(UUID caseId, UUID from, UUID to, By by) throws SQLException {
        var outcome = given(caseId, from, to, by);
        if (outcome == Outcome.DONE)
            service.as(
                    to,
                    connection -> {
                        tables.handovers().begin(connection, caseId, from, clock.instant());
                        return outcome;
                    });
        return outcome;
    }

    private Outcome given(UUID caseId, UUID from, UUID to, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            if (!isTrained(connection, to)) return Outcome.NOT_TRAINED;
            if (!Access.end(connection, caseId, from)) return Outcome.NOT_THEIRS;
            noted(connection, Act.ALLOCATION_ENDED, ofCase(caseId, from), by);
            return allocated(connection, caseId, to, by);
        });
    }

    /** Works on it beside whoever it is allocated to. */
    Outcome addCoWorker(UUID caseId, UUID user, By by) throws SQLException {
        return transactions.asNobody(connection ->
                isTrained(connection, user)
                        ? begun(connection, caseId, user, CaseRole.CO_WORKER, Optional.empty(), by)
                        : Outcome.NOT_TRAINED);
    }

    /** Reads one case, for the reason that is written down, and no longer than until then. */
    Outcome letAudit(UUID caseId, UUID user, Instant until, By by) throws SQLException {
        return transactions.asNobody(connection ->
                until.isAfter(clock.instant())
                        ? begun(connection, caseId, user, CaseRole.AUDITOR, Optional.of(until), by)
                        : Outcome.ALREADY);
    }

    /** Whatever they had the case as. What they have not sent by then comes to the manager. */
    Outcome endAccess(UUID caseId, UUID user, By by) throws SQLException {
        return transactions.asNobody(connection ->
                Access.end(connection, caseId, user)
                        ? noted(connection, Act.ALLOCATION_ENDED, ofCase(caseId, user), by)
                        : Outcome.NOT_THEIRS);
    }

    Outcome joinTeam(UUID team, UUID user, Teams.Part part, By by) throws SQLException {
        return transactions.asNobody(connection ->
                Teams.join(connection, team, user, part)
                        ? noted(connection, Act.JOINED_TEAM, ofUser(user), by)
                        : Outcome.ALREADY);
    }

    Outcome leaveTeam(UUID team, UUID user, By by) throws SQLException {
        return transactions.asNobody(connection ->
                Teams.leave(connection, team, user)
                        ? noted(connection, Act.LEFT_TEAM, ofUser(user), by)
                        : Outcome.ALREADY);
    }

    /** What was opened without allocation since then, and all that still waits for a word; for one manager, or for everybody's owner. */
    List<UrgentAccess.Line> urgent(Instant since, Optional<UUID> manager) throws SQLException {
        return transactions.asNobody(connection -> {
            var all = tables.urgent().since(connection, since);
            if (manager.isEmpty()) return all;
            var theirs = tables.urgent().casesOfTeamsOf(connection, manager.get());
            return all.stream().filter(line -> theirs.contains(line.caseId())).toList();
        });
    }

    /** A refusal ends the access at once; what they have written meanwhile comes late, for the manager. */
    Outcome decide(UUID request, UrgentAccess.Decision decision, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            var line = tables.urgent().find(connection, request);
            if (line.isEmpty()) return Outcome.NO_SUCH_REQUEST;
            if (!tables.urgent().decide(connection, line.get(), decision)) return Outcome.ALREADY;
            var act =
                    switch (decision) {
                        case AGREED -> Act.URGENT_AGREED;
                        case REFUSED -> Act.URGENT_REFUSED;
                    };
            return noted(connection, act, ofCase(line.get().caseId(), line.get().user()), by);
        });
    }

    /** From now on whoever signs in with this account joins as that person. */
    Outcome knowAccount(String issuer, String subject, UUID user, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            tables.accounts().know(connection, KnownAccounts.hash(issuer, subject), user);
            return noted(connection, Act.ACCOUNT_KNOWN, ofUser(user), by);
        });
    }

    Outcome certify(UUID user, LocalDate until, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            tables.trainings().set(connection, user, until);
            return noted(connection, Act.CERTIFIED, ofUser(user), by);
        });
    }

    /** They have attested to the policy that is in force now. */
    Outcome attest(UUID user, LocalDate on, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            tables.trainings().attested(connection, user, on);
            return noted(connection, Act.ATTESTED, ofUser(user), by);
        });
    }

    /** Once, and not for long. */
    Outcome extend(UUID user, By by) throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return transactions.asNobody(connection ->
                tables.trainings().extend(connection, user, today)
                        ? noted(connection, Act.EXTENDED, ofUser(user), by)
                        : Outcome.ALREADY);
    }

    private Outcome allocated(Connection connection, UUID caseId, UUID user, By by)
            throws SQLException {
        if (!isTrained(connection, user)) return Outcome.NOT_TRAINED;
        return begun(connection, caseId, user, CaseRole.ALLOCATED, Optional.empty(), by);
    }

    private Outcome begun(
            Connection connection,
            UUID caseId,
            UUID user,
            CaseRole role,
            Optional<Instant> until,
            By by)
            throws SQLException {
        if (Access.has(connection, caseId, user, role)) return Outcome.ALREADY;
        if (!Access.begin(connection, caseId, user, role, until)) return Outcome.GONE;
        var act = role == CaseRole.ALLOCATED ? Act.ALLOCATED : Act.GRANTED;
        return noted(connection, act, ofCase(caseId, user), by);
    }

    private boolean isTrained(Connection connection, UUID user) throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tables.trainings().of(connection, user).filter(today::isAfter).isEmpty();
    }

    private Outcome noted(Connection connection, Act act, About about, By by) throws SQLException {
        tables.audit().write(connection, act, about, by);
        return Outcome.DONE;
    }

    private static About ofUser(UUID user) {
        return new About(Optional.of(user), Optional.empty(), Optional.empty());
    }

    private static About ofDevice(UUID device) {
        return new About(Optional.empty(), Optional.of(device), Optional.empty());
    }

    private static About ofCase(UUID caseId, UUID user) {
        return new About(Optional.of(user), Optional.empty(), Optional.of(caseId));
    }
}
