package org.tyst.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tyst.audit.Act;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.sync.LeftOver;
import org.tyst.sync.late.TypedTexts;

/**
 * Keeps a case that has left from coming back in pieces. Whoever writes into it all the same is refused, nothing of their
 * transaction is kept, and what they had typed lies here until they let it go, or the case comes back and leaves once more.
 */
final class LeftOvers {
    private static final String NAME = "left over ";
    private static final String IS_HERE = "SELECT EXISTS (SELECT 1 FROM item WHERE case_id = ?)";
    private static final String HAS_LEFT =
            "SELECT EXISTS (SELECT 1 FROM audit WHERE case_id = ? AND act = 'CASE_TAKEN_OFF')";
    private static final String IS_KNOWN =
            "SELECT EXISTS (SELECT 1 FROM item WHERE item = ?1 OR case_id = ?1)";
    private static final String CASE_OF_GONE =
            "SELECT case_id FROM audit WHERE item = ?1 OR case_id = ?1 ORDER BY seq DESC LIMIT 1";
    private static final String IS_ANY =
            "SELECT EXISTS (SELECT 1 FROM setting WHERE name LIKE 'left over %')";
    private static final String ALL = "SELECT value FROM setting WHERE name LIKE 'left over %'";
    private static final String DROP = "DELETE FROM setting WHERE name = ?";
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Sql sql;
    private final Transactions transactions;
    private final SettingTable settings;
    private final StoredAudit audit;
    private final Clock clock;

    /** Whether there may be any: nearly never, and asked about at every save. */
    private boolean any;

    LeftOvers(Store store, StoredAudit audit, Clock clock) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.audit = audit;
        this.settings = new SettingTable(sql);
        this.clock = clock;
        this.any = sql.number(IS_ANY) > 0;
    }

    private record Kept(String name, UUID caseId, Instant at, String body) {}

    /** True if the case was here and has left. Cheap: for a case that is here it is one look into an index. */
    boolean refuses(Item item) {
        if (!hasLeft(item.caseId())) return false;
        var name = nameOf(item);
        var body = Json.text(item.body());
        transactions.refuse(notSaved(), () -> keep(name, item.caseId(), body));
        return true;
    }

    /** The same for a half-typed form, whose name says what it is about. */
    boolean refusesForm(String name, String form) {
        var about = ID.matcher(name);
        if (!about.find()) return false;
        var id = UUID.fromString(about.group());
        if (sql.number(IS_KNOWN, id) > 0) return false;
        var left = sql.row(CASE_OF_GONE, row -> row.maybeId(1), id).flatMap(one -> one);
        left.filter(this::hasLeft)
                .ifPresent(
                        caseId -> transactions.refuse(notSaved(), () -> keep(name, caseId, form)));
        return left.filter(this::hasLeft).isPresent();
    }

    private boolean hasLeft(UUID caseId) {
        return sql.number(IS_HERE, caseId) == 0 && sql.number(HAS_LEFT, caseId) > 0;
    }

    private static SaveOutcome notSaved() {
        return new SaveOutcome.NotSaved(Why.CASE_TAKEN_OFF);
    }

    /** A save that is tried again changes nothing, not even the moment. */
    private void keep(String name, UUID caseId, String body) {
        var before = settings.get(NAME + name).map(LeftOvers::read);
        if (before.isEmpty())
            audit.append(Act.WORDS_KEPT_APART, Optional.of(caseId), Optional.empty(), "");
        any = true;
        if (before.filter(kept -> kept.body.equals(body)).isEmpty())
            settings.put(NAME + name, Json.text(new Kept(name, caseId, clock.instant(), body)));
    }

    List<LeftOver> all() {
        return sql.rows(ALL, row -> read(row.text(1))).stream()
                .map(kept -> new LeftOver(kept.name, kept.caseId, kept.at, words(kept.body)))
                .sorted(Comparator.comparing(LeftOver::at).reversed())
                .toList();
    }

    /** The case has come back and what was typed has found its way into it after all. */
    void arrived(Item item) {
        if (any) sql.change(DROP, NAME + nameOf(item));
    }

    void letGo(LeftOver words) {
        sql.change(DROP, NAME + words.name());
        audit.append(Act.WORDS_LET_GO, Optional.of(words.caseId()), Optional.empty(), "");
    }

    private static String nameOf(Item item) {
        return item.kind() + " " + item.id();
    }

    private static Kept read(String text) {
        return Json.read(text, Kept.class);
    }

    private static String words(String body) {
        return String.join("\n", TypedTexts.of(Json.object(body)));
    }
}
