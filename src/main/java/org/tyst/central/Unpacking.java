package org.tyst.central;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.central.TransferManifest.Entry;
import org.tyst.people.Organisation;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Hash;
import org.tyst.sync.Kind;
import org.tyst.sync.Signatures;

/** Takes in what another central record packed: all of it in one transaction, or nothing. */
final class Unpacking implements AutoCloseable {
    private static final String ORGANISATION = "organisation";

    private final PackFile.Reader reader;
    private final Packing.Signed signed;
    private final TransferManifest manifest;

    private Unpacking(PackFile.Reader reader, Packing.Signed signed) {
        this.reader = reader;
        this.signed = signed;
        this.manifest = Json.read(signed.manifest(), TransferManifest.class);
    }

    /** The list has been read and is as its sender signed it; nothing has been taken in yet. */
    static Unpacking of(Path file, byte[] privateKey) throws IOException {
        var reader = new PackFile.Reader(file, privateKey);
        try {
            var text = new String(reader.frame(), StandardCharsets.UTF_8);
            var signed = Json.read(text, Packing.Signed.class);
            var list = signed.manifest().getBytes(StandardCharsets.UTF_8);
            var key = Base64.getDecoder().decode(signed.publicKey());
            if (!Signatures.hold(key, list, signed.signature()))
                throw new PackFile.Unreadable("The list in this pack is not as it was signed.");
            return new Unpacking(reader, signed);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    TransferManifest manifest() {
        return manifest;
    }

    /** Of the key that the sender signs with: compared by telephone before anything is taken in. */
    String sender() {
        return fingerprint(signed.publicKey());
    }

    static String fingerprint(String publicKey) {
        var hash = Hash.hex(Base64.getDecoder().decode(publicKey)).toUpperCase(Locale.ROOT);
        return hash.substring(0, 24).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** @param controller whose case it is from now on */
    void takeIn(Transactions asTheDesk, Tables tables, Organisation controller)
            throws SQLException, IOException {
        try {
            asTheDesk.as(
                    Transfers.DESK,
                    connection -> {
                        Head.bring(connection, manifest.caseId());
                        var head = Head.lock(connection, manifest.caseId()).orElseThrow();
                        new Arriving(connection, tables, head, controller).all();
                        head.save(connection);
                        return head;
                    });
        } catch (Broken e) {
            throw e.why;
        }
    }

    /** Carries what is wrong with the file out of a transaction, so that nothing of it stays. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient IOException why;

        Broken(IOException why) {
            super(why);
            this.why = why;
        }
    }

    private final class Arriving {
        private final Asking asking = new Asking(Transfers.DESK, Transfers.DESK, true);
        private final Connection connection;
        private final Tables tables;
        private final Head head;
        private final Organisation controller;
        private final List<CentralItem> items = new ArrayList<>();

        Arriving(Connection connection, Tables tables, Head head, Organisation controller) {
            this.connection = connection;
            this.tables = tables;
            this.head = head;
            this.controller = controller;
        }

        void all() throws SQLException {
            for (var entry : manifest.entries())
                switch (entry.sort()) {
                    case ITEM -> item(entry);
                    case FILED_COPY -> filedCopy(entry);
                    case ATTACHMENT -> attachment(entry);
                }
            items.stream()
                    .filter(item -> item.kind() == Kind.CASE)
                    .toList()
                    .forEach(this::handOver);
        }

        private void item(Entry entry) throws SQLException {
            var text = right(entry, frame());
            var item = Json.read(new String(text, StandardCharsets.UTF_8), CentralItem.class);
            if (!item.item().equals(entry.item()) || !item.caseId().equals(manifest.caseId()))
                throw wrong();
            items.add(stand(item, 0));
        }

        private CentralItem stand(CentralItem item, long from) throws SQLException {
            var standing = item.at(head.next());
            var sent = new Items.Sent(standing, UUID.randomUUID(), Optional.empty());
            tables.items().keep(connection, List.of(sent), asking);
            tables.items().stand(connection, List.of(standing));
            head.moved(item.item(), from, standing.vid());
            tables.numbers().stands(connection, standing);
            tables.people().stands(connection, standing, asking);
            return standing;
        }

        private void filedCopy(Entry entry) throws SQLException {
            var bytes = right(entry, frame());
            var named =
                    tables.contents()
                            .named(connection, manifest.caseId(), entry.item())
                            .filter(it -> it.sha256().equals(entry.sha256()))
                            .orElseThrow(Unpacking::wrong);
            tables.contents().keep(connection, manifest.caseId(), entry.item(), named, bytes);
        }

        private void attachment(Entry entry) throws SQLException {
            var caseId = manifest.caseId();
            tables.attachments()
                    .name(connection, caseId, entry.item(), entry.sha256(), Transfers.DESK);
            for (var n = 0; n < entry.pieces(); n++) {
                tables.attachments()
                        .add(connection, caseId, entry.item(), come(entry), frame(), asking);
            }
            var hash = tables.attachments().hash(connection, caseId, entry.item(), come(entry));
            if (!hash.equals(entry.sha256())) throw wrong();
            tables.attachments().complete(connection, caseId, entry.item());
        }

        private Attachments.Come come(Entry entry) throws SQLException {
            return tables.attachments()
                    .find(connection, manifest.caseId(), entry.item())
                    .orElseThrow();
        }

        /** From the receipt the receiving organisation is the controller: its rules hold from now on, its years of keeping too. */
        private void handOver(CentralItem theCase) {
            var body = theCase.writing().body().deepCopy();
            body.put(ORGANISATION, controller.name());
            var changed =
                    new CentralItem(
                            theCase.item(),
                            theCase.caseId(),
                            theCase.kind(),
                            theCase.parent(),
                            theCase.vid(),
                            theCase.writing().with(body),
                            theCase.contentSha256(),
                            theCase.author(),
                            theCase.writtenAt());
            try {
                stand(changed, theCase.vid());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private byte[] frame() {
            try {
                return reader.frame();
            } catch (IOException e) {
                throw new Broken(e);
            }
        }
    }

    private static byte[] right(Entry entry, byte[] bytes) {
        if (!Hash.hex(bytes).equals(entry.sha256())) throw wrong();
        return bytes;
    }

    private static Broken wrong() {
        return new Broken(
                new PackFile.Unreadable("Something in this pack is not what its list says."));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
