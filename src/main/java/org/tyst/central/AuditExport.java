package org.tyst.central;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;
import org.tyst.central.AuditPages.Page;
import org.tyst.sync.Signatures;

/**
 * What was done, taken along: at the central record, and on laptops as far as it has heard. Ids, acts and times, and of
 * administrators' acts who and why; what practitioners wrote as their reasons stays in the case.
 */
final class AuditExport {
    static final String FORMAT = "tyst/audit/1";

    private final Transactions transactions;
    private final Transactions asTheService;
    private final AuditPages pages;
    private final Audit audit;
    private final Boxes boxes;
    private final Clock clock;

    /** @param asTheService the key that signs is kept there */
    AuditExport(
            Transactions transactions,
            Transactions asTheService,
            AuditPages pages,
            Audit audit,
            Boxes boxes,
            Clock clock) {
        this.transactions = transactions;
        this.asTheService = asTheService;
        this.pages = pages;
        this.audit = audit;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** Of one case, or of all; from then, and until before then. */
    record Asked(Optional<UUID> caseId, Instant from, Instant until) {}

    /** That it was taken is written down first, and so is its own first line. */
    AuditChain write(Asked asked, Path file, By by) throws SQLException, IOException {
        var about = new About(Optional.empty(), Optional.empty(), asked.caseId);
        transactions.asNobody(connection -> {
            audit.write(connection, Act.AUDIT_EXPORTED, about, by);
            return about;
        });
        var key = OrderKey.of(asTheService, boxes);
        var chain = new AuditChain();
        try (var out =
                Files.newBufferedWriter(
                        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            put(out, chain.line(title(asked, by)));
            pages(out, chain, Page.ofCentral(), asked);
            pages(out, chain, Page.ofLaptops(), asked);
            put(out, Json.text(end(chain, key)));
        }
        return chain;
    }

    private void pages(BufferedWriter out, AuditChain chain, Page first, Asked asked)
            throws SQLException, IOException {
        var page = Optional.of(first);
        while (page.isPresent()) {
            var from = page.get();
            var read = transactions.asNobody(connection -> read(connection, from, asked));
            for (var line : read) put(out, chain.line(line.entry()));
            page = read.isEmpty() ? Optional.empty() : Optional.of(read.getLast().next());
        }
    }

    private List<AuditPages.Line> read(Connection connection, Page page, Asked asked)
            throws SQLException {
        return pages.read(connection, page, asked);
    }

    private ObjectNode title(Asked asked, By by) {
        var title =
                Json.object("{}")
                        .put("audit", FORMAT)
                        .put("from", asked.from.toString())
                        .put("until", asked.until.toString())
                        .put("exportedAt", clock.instant().toString());
        asked.caseId.ifPresent(id -> title.put("case", id.toString()));
        title.set("by", Json.tree(by));
        return title;
    }

    private static ObjectNode end(AuditChain chain, OrderKey key) {
        return Json.object("{}")
                .put("head", chain.head())
                .put("lines", chain.lines())
                .put("publicKey", key.publicKey())
                .put(
                        "signature",
                        Signatures.make(key.privateKey(), toSign(chain.head(), chain.lines())));
    }

    static byte[] toSign(String head, long lines) {
        return (FORMAT + "\n" + head + "\n" + lines).getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(BufferedWriter out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** By which a file is known to be of this central record. */
    String publicKey() throws SQLException {
        return OrderKey.of(asTheService, boxes).publicKey();
    }
}
