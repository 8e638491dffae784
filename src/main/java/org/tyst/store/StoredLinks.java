package org.tyst.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.basics.Json;
import org.tyst.sync.Elsewhere;

/** What the central record said when it was last asked: which of my cases has somebody in it who stands in a case of others. It leaves with the case. */
final class StoredLinks {
    private static final String LINKED = "linked.";
    private static final String FORGET = "DELETE FROM setting WHERE name LIKE 'linked.%'";

    private final Sql sql;
    private final SettingTable settings;

    StoredLinks(Sql sql) {
        this.sql = sql;
        this.settings = new SettingTable(sql);
    }

    private record Kept(List<Elsewhere> all) {}

    /** Whatever was said before is over. */
    void learned(List<Elsewhere> linked) {
        sql.change(FORGET);
        linked.stream()
                .collect(Collectors.groupingBy(Elsewhere::caseId))
                .forEach((caseId, all) -> settings.put(LINKED + caseId, Json.text(new Kept(all))));
    }

    List<Elsewhere> of(UUID caseId) {
        return settings.get(LINKED + caseId)
                .map(text -> Json.kept(text, Kept.class).all())
                .orElse(List.of());
    }
}
