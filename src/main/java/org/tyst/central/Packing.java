package org.tyst.central;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.cases.ChildrensCase;
import org.tyst.central.Audit.By;
import org.tyst.central.TransferManifest.Entry;
import org.tyst.central.TransferManifest.Sort;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Hash;
import org.tyst.sync.Kind;
import org.tyst.sync.Signatures;
import org.tyst.vault.AgencyKey;
import org.tyst.vault.Parcel;

/** Writes everything that stands in a case into a file that only the other central record can open. */
final class Packing {
    private static final int MANY = 1_000_000;
    private static final int PROOF_BYTES = 32;

    private final Transactions asTheDesk;
    private final Tables tables;
    private final SecureRandom random;
    private final Clock clock;

    Packing(Transactions asTheDesk, Tables tables, SecureRandom random, Clock clock) {
        this.asTheDesk = asTheDesk;
        this.tables = tables;
        this.random = random;
        this.clock = clock;
    }

    /** The first frame: the list, and that the sender stands for it. */
    record Signed(String manifest, String publicKey, String signature) {
        static Signed by(OrderKey key, TransferManifest manifest) {
            var text = Json.text(manifest);
            return new Signed(
                    text,
                    key.publicKey(),
                    Signatures.make(key.privateKey(), text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Without bytes that have not come yet the pack would lose them. */
    static final class NotWhole extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWhole() {
            super("Bytes of the case are still missing here", null, false, false);
        }
    }

    void checkWhole(UUID caseId) throws SQLException {
        asTheDesk.readingAs(
                Transfers.DESK,
                connection -> {
                    var gathering = new Gathering(connection, caseId);
                    return gathering.entries(tables.items().since(connection, caseId, 0, MANY));
                });
    }

    TransferManifest pack(UUID caseId, Path file, AgencyKey receiver, OrderKey key, By by)
            throws SQLException, IOException {
        try (var writer = new PackFile.Writer(file, Parcel.to(receiver, random))) {
            var manifest =
                    asTheDesk.readingAs(
                            Transfers.DESK,
                            connection -> new Gathering(connection, caseId).manifest(by));
            writer.frame(bytes(Json.text(Signed.by(key, manifest))));
            for (var entry : manifest.entries())
                for (var n = 0; n < entry.pieces(); n++) writer.frame(piece(caseId, entry, n));
            writer.finish();
            return manifest;
        }
    }

    /** The case is frozen: what is read now is what was listed. */
    private byte[] piece(UUID caseId, Entry entry, int n) throws SQLException {
        return asTheDesk.readingAs(
                Transfers.DESK,
                connection ->
                        switch (entry.sort()) {
                            case ITEM ->
                                    bytes(Json.text(standing(connection, caseId, entry.item())));
                            case FILED_COPY ->
                                    tables.contents()
                                            .read(connection, caseId, entry.item())
                                            .orElseThrow(NotWhole::new);
                            case ATTACHMENT ->
                                    tables.attachments()
                                            .read(
                                                    connection,
                                                    caseId,
                                                    entry.item(),
                                                    entry.sha256(),
                                                    n)
                                            .orElseThrow(NotWhole::new);
                        });
    }

    private CentralItem standing(Connection connection, UUID caseId, UUID item)
            throws SQLException {
        var standing = tables.items().standing(connection, caseId, Set.of(item));
        return Optional.ofNullable(standing.get(item)).orElseThrow();
    }

    /** What there is, of one moment. */
    private final class Gathering {
        private final Connection connection;
        private final UUID caseId;

        Gathering(Connection connection, UUID caseId) {
            this.connection = connection;
            this.caseId = caseId;
        }

        TransferManifest manifest(By by) throws SQLException {
            var items = tables.items().since(connection, caseId, 0, MANY);
            var theCase = theCase(items);
            var proof = new byte[PROOF_BYTES];
            random.nextBytes(proof);
            return new TransferManifest(
                    UUID.randomUUID(),
                    caseId,
                    theCase.title(),
                    theCase.organisation(),
                    clock.instant(),
                    by,
                    entries(items),
                    HexFormat.of().formatHex(proof));
        }

        private List<Entry> entries(List<CentralItem> items) throws SQLException {
            var entries = new ArrayList<Entry>();
            for (var item : items)
                entries.add(new Entry(Sort.ITEM, item.item(), Hash.hex(bytes(Json.text(item))), 1));
            for (var item : items)
                if (item.contentSha256().isPresent())
                    entries.add(bytesOf(item, item.contentSha256().get()));
            return entries;
        }

        private Entry filedCopy(CentralItem item, String sha256) throws SQLException {
            if (tables.contents().read(connection, caseId, item.item()).isEmpty())
                throw new NotWhole();
            return new Entry(Sort.FILED_COPY, item.item(), sha256, 1);
        }

        private Entry bytesOf(CentralItem item, String sha256) throws SQLException {
            if (item.kind() != Kind.ATTACHMENT) return filedCopy(item, sha256);
            var come = tables.attachments().find(connection, caseId, item.item());
            return come.filter(Attachments.Come::whole)
                    .map(it -> new Entry(Sort.ATTACHMENT, item.item(), sha256, it.chunks()))
                    .orElseThrow(NotWhole::new);
        }
    }

    static ChildrensCase theCase(List<CentralItem> items) {
        return items.stream()
                .filter(item -> item.kind() == Kind.CASE)
                .findFirst()
                .map(item -> Json.read(item.writing().body(), ChildrensCase.class))
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
