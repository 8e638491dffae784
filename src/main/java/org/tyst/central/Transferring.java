package org.tyst.central;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;
import org.tyst.central.Transfers.Direction;
import org.tyst.people.Organisation;
import org.tyst.sync.Hash;
import org.tyst.vault.AgencyKey;
import org.tyst.vault.Parcel;

/**
 * A case goes from one organisation's central record to another's, between England and Wales: packed whole, frozen here from
 * then on, and theirs from the moment of their receipt.
 */
final class Transferring {
    private static final String KEY = "transfers";
    private static final String KEEP_KEY =
            "INSERT INTO central_key (name, public_key, box) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND_KEY = "SELECT box FROM central_key WHERE name = ?";
    private static final UUID NO_CASE = new UUID(0, 0);

    private final Transactions transactions;
    private final Transactions asTheDesk;
    private final Tables tables;
    private final Boxes boxes;
    private final Transfers transfers;
    private final SecureRandom random;
    private final Clock clock;

    /** @param asTheDesk through the same walls as everybody's: the desk sees what it was given */
    Transferring(
            Transactions transactions,
            Transactions asTheDesk,
            Tables tables,
            Boxes boxes,
            SecureRandom random,
            Clock clock) {
        this.transactions = transactions;
        this.asTheDesk = asTheDesk;
        this.tables = tables;
        this.boxes = boxes;
        this.transfers = new Transfers(boxes);
        this.random = random;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Packed(TransferManifest manifest, String signedBy) implements Outcome {}

        record TakenIn(TransferManifest manifest, String receipt) implements Outcome {}

        record Done() implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    enum Why {
        NO_SUCH_CASE,
        /** It was handed over before, and that was not called off. */
        HANDED_OVER,
        BYTES_MISSING,
        NOT_CONFIRMED,
        /** The case is here already. */
        HERE_ALREADY,
        NOT_HANDED_OVER,
        NOT_THE_RECEIPT
    }

    AgencyKey address() throws SQLException {
        return Parcel.receiver(privateKey());
    }

    /** From here on nobody has the case; what their laptops have not sent comes as a late contribution. */
    Outcome pack(UUID caseId, Path file, AgencyKey receiver, By by)
            throws SQLException, IOException {
        var refused = transactions.asNobody(connection -> taken(connection, caseId));
        if (refused.isPresent()) return new Outcome.Refused(refused.get());
        var key = OrderKey.of(asTheDesk, boxes);
        var packing = new Packing(asTheDesk, tables, random, clock);
        try {
            packing.checkWhole(caseId);
            transactions.asNobody(connection -> endedForAll(connection, caseId, by));
            var manifest = packing.pack(caseId, file, receiver, key, by);
            transactions.asNobody(connection -> {
                transfers.keep(connection, Direction.OUT, manifest);
                return noted(connection, caseId, Act.TRANSFERRED, by);
            });
            return new Outcome.Packed(manifest, Unpacking.fingerprint(key.publicKey()));
        } catch (Packing.NotWhole e) {
            return new Outcome.Refused(Why.BYTES_MISSING);
        } finally {
            handBack(caseId);
        }
    }

    private Optional<Why> taken(Connection connection, UUID caseId) throws SQLException {
        if (transfers.standing(connection, Direction.OUT, caseId).isPresent())
            return Optional.of(Why.HANDED_OVER);
        if (!Access.isKnown(connection, caseId)) return Optional.of(Why.NO_SUCH_CASE);
        Access.begin(connection, caseId, Transfers.DESK, CaseRole.ALLOCATED, Optional.empty());
        return Optional.empty();
    }

    private Outcome endedForAll(Connection connection, UUID caseId, By by) throws SQLException {
        for (var holder : transfers.holders(connection, caseId))
            if (Access.end(connection, caseId, holder))
                noted(connection, caseId, Act.ALLOCATION_ENDED, by);
        return new Outcome.Done();
    }

    /** @param isTheirs asked with the fingerprint of whoever signed: is it the one that the sender has told us? */
    Outcome takeIn(Path file, Organisation controller, Predicate<Unpacking> isTheirs, By by)
            throws SQLException, IOException {
        try (var pack = Unpacking.of(file, privateKey())) {
            var manifest = pack.manifest();
            var caseId = manifest.caseId();
            var before =
                    transactions.asNobody(
                            connection -> transfers.standing(connection, Direction.IN, caseId));
            if (before.filter(it -> it.pack().equals(manifest.pack())).isPresent())
                return new Outcome.TakenIn(manifest, receipt(manifest));
            if (transactions.asNobody(connection -> Access.isKnown(connection, caseId)))
                return new Outcome.Refused(Why.HERE_ALREADY);
            if (!isTheirs.test(pack)) return new Outcome.Refused(Why.NOT_CONFIRMED);
            pack.takeIn(asTheDesk, tables, controller);
            transactions.asNobody(connection -> {
                transfers.keep(connection, Direction.IN, manifest);
                return noted(connection, caseId, Act.TAKEN_IN, by);
            });
            handBack(caseId);
            return new Outcome.TakenIn(manifest, receipt(manifest));
        }
    }

    /** What the other one says when it has all of it. From then on it is the controller, and there is no calling off. */
    Outcome received(UUID caseId, String receipt, By by) throws SQLException {
        return transactions.asNobody(connection -> {
            var out = transfers.standing(connection, Direction.OUT, caseId);
            if (out.isEmpty()) return new Outcome.Refused(Why.NOT_HANDED_OVER);
            if (!receipt(out.get()).equalsIgnoreCase(receipt.strip()))
                return new Outcome.Refused(Why.NOT_THE_RECEIPT);
            transfers.received(connection, out.get());
            return noted(connection, caseId, Act.RECEIVED_THERE, by);
        });
    }

    /** The pack did not arrive: the case is ours again, and has to be allocated again. */
    Outcome callOff(UUID caseId, By by) throws SQLException {
        return transactions.asNobody(connection ->
                transfers.callOff(connection, caseId)
                        ? noted(connection, caseId, Act.CALLED_OFF, by)
                        : new Outcome.Refused(Why.NOT_HANDED_OVER));
    }

    /** Only who has opened the pack can say it. */
    private static String receipt(TransferManifest manifest) {
        var said = manifest.pack() + "|" + manifest.proof();
        return Hash.hex(said.getBytes(StandardCharsets.US_ASCII)).substring(0, 32);
    }

    private void handBack(UUID caseId) throws SQLException {
        transactions.asNobody(connection -> Access.end(connection, caseId, Transfers.DESK));
    }

    private Outcome noted(Connection connection, UUID caseId, Act act, By by) throws SQLException {
        var about = new About(Optional.empty(), Optional.empty(), Optional.of(caseId));
        tables.audit().write(connection, act, about, by);
        return new Outcome.Done();
    }

    private byte[] privateKey() throws SQLException {
        var text =
                asTheDesk.asNobody(connection -> {
                    if (kept(connection).isEmpty()) {
                        var fresh = Parcel.newPrivateKey(random);
                        Sql.change(
                                connection,
                                KEEP_KEY,
                                KEY,
                                Parcel.receiver(fresh).text().getBytes(StandardCharsets.US_ASCII),
                                boxes.sealText(HexFormat.of().formatHex(fresh), NO_CASE, KEY));
                    }
                    return kept(connection).orElseThrow();
                });
        return HexFormat.of().parseHex(text);
    }

    private Optional<String> kept(Connection connection) throws SQLException {
        return Sql.row(
                connection,
                FIND_KEY,
                row -> boxes.openText(row.getBytes("box"), NO_CASE, KEY),
                KEY);
    }
}
