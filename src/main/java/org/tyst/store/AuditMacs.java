package org.tyst.store;

import java.util.ArrayList;
import java.util.List;
import org.tyst.basics.Json;
import org.tyst.vault.KeptAuditKey;
import org.tyst.vault.Mac256;
import org.tyst.vault.VaultKeys;

/** Which key made a link's MAC: today's, or one from before an exchange of keys, up to the last link that it made. */
final class AuditMacs {
    private static final String KEPT = "audit.keys.kept";

    private final Mac256 today;
    private final List<Stretch> before;

    private AuditMacs(Mac256 today, List<Stretch> before) {
        this.today = today;
        this.before = before;
    }

    static AuditMacs of(Sql sql, VaultKeys keys) {
        var stretches =
                kept(sql).stream()
                        .map(it ->
                                new Stretch(
                                        it.upTo(), KeptAuditKey.open(it.sealed(), keys, it.upTo())))
                        .toList();
        return new AuditMacs(keys.auditMac(), stretches);
    }

    Mac256 of(long link) {
        return before.stream()
                .filter(stretch -> link <= stretch.upTo())
                .findFirst()
                .map(Stretch::mac)
                .orElse(today);
    }

    /** In the copy that is to be opened with other keys: what made its links so far goes with it. */
    static void handOver(Sql sql, VaultKeys before, VaultKeys after) {
        var all = new ArrayList<Kept>();
        for (var kept : kept(sql))
            all.add(
                    new Kept(
                            kept.upTo(),
                            KeptAuditKey.sealAgain(kept.sealed(), before, after, kept.upTo())));
        var last = sql.number("SELECT coalesce(max(seq), 0) FROM audit");
        all.add(new Kept(last, KeptAuditKey.seal(before, after, last)));
        new SettingTable(sql).put(KEPT, Json.text(all));
    }

    private static List<Kept> kept(Sql sql) {
        return new SettingTable(sql)
                .get(KEPT)
                .map(json -> List.of(Json.read(json, Kept[].class)))
                .orElse(List.of());
    }

    private record Kept(long upTo, String sealed) {}

    private record Stretch(long upTo, Mac256 mac) {}
}
