package org.tyst.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.NewerItem;
import org.tyst.sync.late.Late;

/** What stands in a case and only a newer Tyst can read. Inside a transaction of the caller's. */
final class NewerThings {
    private static final String KEEP =
            """
            INSERT INTO newer (item, case_id, kind, vid) VALUES (?, ?, ?, ?)
            ON CONFLICT (item) DO UPDATE SET vid = excluded.vid
            """;
    private static final String VERSIONS =
            "SELECT item, vid FROM newer WHERE case_id = ? AND vid > 0";
    private static final String COUNT = "SELECT count(*) FROM newer WHERE case_id = ?";
    private static final String KINDS = "SELECT DISTINCT kind FROM newer";
    private static final String OF_KIND = "SELECT DISTINCT case_id FROM newer WHERE kind = ?";
    private static final String FORGET = "DELETE FROM newer WHERE kind = ?";

    private final Sql sql;

    NewerThings(Sql sql) {
        this.sql = sql;
    }

    void keep(NewerItem item) {
        sql.change(KEEP, item.item(), item.caseId(), item.kind(), item.vid());
    }

    /** What came late can itself be of a kind that is not known here. */
    static Optional<NewerItem> in(CentralItem there) {
        if (there.kind() != Kind.LATE) return Optional.empty();
        var about = there.writing().body().path(Late.ABOUT).asText();
        return Kind.named(about).isPresent()
                ? Optional.empty()
                : Optional.of(new NewerItem(there.item(), there.caseId(), about, there.vid()));
    }

    List<Map.Entry<UUID, Long>> versions(UUID caseId) {
        return sql.rows(VERSIONS, row -> Map.entry(row.id(1), row.number(2)), caseId);
    }

    int count(UUID caseId) {
        return (int) sql.number(COUNT, caseId);
    }

    /** Kinds that were not known when they came, and now are: this laptop was brought up to date. */
    List<String> learned() {
        return sql.rows(KINDS, row -> row.text(1)).stream()
                .filter(kind -> Kind.named(kind).isPresent())
                .toList();
    }

    List<UUID> casesWith(String kind) {
        return sql.rows(OF_KIND, row -> row.id(1), kind);
    }

    void forget(String kind) {
        sql.change(FORGET, kind);
    }
}
