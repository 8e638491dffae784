package org.tyst.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Elsewhere;
import org.tyst.sync.Ground;
import org.tyst.sync.Keeping;
import org.tyst.sync.KeepingPolicy;
import org.tyst.sync.LeftOver;
import org.tyst.sync.Obstacle;
import org.tyst.sync.Obstacle.Kind;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningReview;
import org.tyst.sync.Pulled;
import org.tyst.sync.TakenOff;

/** Which cases are on this laptop and which have left it. A case leaves in one commit, with its certificate in the chain. */
public final class StoredKeeping implements Keeping {
    private static final String IN_STATE =
            "SELECT count(*) FROM item WHERE case_id = ? AND state <> 'CLEAN' AND state IN (%s)";
    private static final String WAITING = String.format(IN_STATE, "'DIRTY', 'INFLIGHT'");
    private static final String REFUSED = String.format(IN_STATE, "'REFUSED'");
    private static final String LATE = String.format(IN_STATE, "'LATE'");
    private static final String CONFLICTS =
            "SELECT count(*) FROM conflict WHERE case_id = ? AND settled_at IS NULL";
    private static final String HELD =
            """
            SELECT count(*) FROM item WHERE case_id = ? AND kind = 'HOLD' AND gone = 0 AND json_extract(body, '$.hold')
            """;
    private static final String HELD_FOR =
            """
            SELECT json_extract(body, '$.kind') FROM item
            WHERE case_id = ? AND kind = 'HOLD' AND gone = 0 AND json_extract(body, '$.hold') ORDER BY id
            """;
    private static final String NOT_SENT =
            "SELECT count(*) FROM content_wanted w JOIN item i ON i.item = w.item WHERE i.case_id = ?";
    private static final String UNCONFIRMED =
            "SELECT count(*) FROM attachment WHERE case_id = ? AND confirmed_at IS NULL";
    private static final String ATTACHMENTS = "SELECT count(*) FROM attachment WHERE case_id = ?";
    private static final String LATE_FILES =
            "SELECT count(*) FROM content c JOIN item i ON i.item = c.item WHERE i.case_id = ? AND i.state = 'LATE' AND c.confirmed_at IS NULL";
    private static final String CONFIRMED =
            "SELECT ver, state_hash FROM case_cursor WHERE case_id = ?";
    private static final String HERE = "SELECT count(*) FROM item WHERE case_id = ?";
    private static final String NUMBER =
            "SELECT coalesce(json_extract(body, '$.courtNumber'), '') FROM item WHERE item = ? AND kind = 'CASE'";
    private static final String BY_KIND =
            "SELECT kind, count(*) FROM item WHERE case_id = ? GROUP BY kind";
    private static final String SEALED =
            "SELECT count(*) FROM sealed s JOIN item i ON i.item = s.item WHERE i.case_id = ?";
    private static final String FILES =
            "SELECT count(*) FROM content c JOIN item i ON i.item = c.item WHERE i.case_id = ?";
    private static final String AWAY = "SELECT case_id FROM case_away";
    private static final String GO_AWAY =
            """
            INSERT INTO case_away (case_id, ground, since) VALUES (?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET ground = excluded.ground, since = excluded.since
            """;
    private static final String COME_BACK = "DELETE FROM case_away WHERE case_id = ?";
    private static final String SAID =
            "SELECT said.case_id FROM case_said said WHERE said.said = ? AND EXISTS (SELECT 1 FROM item i WHERE i.case_id = said.case_id)";
    private static final String SAY =
            "INSERT OR IGNORE INTO case_said (case_id, said) VALUES (?, ?)";
    private static final String WANT = "INSERT OR IGNORE INTO content_wanted (item) VALUES (?)";
    private static final String OFFER_AGAIN =
            """
            UPDATE item SET state = 'DIRTY', refusal = NULL, op = NULL, sent_body = NULL
            WHERE case_id = ? AND state <> 'CLEAN' AND state = 'REFUSED'
            """;

    private static final String OPENED = "OPENED ";
    private static final String OPENED_UNTIL =
            "SELECT case_id, substr(said, 8) FROM case_said WHERE said LIKE 'OPENED %'";
    private static final String OPENED_BY =
            "SELECT body FROM item WHERE case_id = ? AND kind = 'ACCESS' ORDER BY id";

    private static final String OPENING_REVIEWS =
            "SELECT body FROM item WHERE case_id = ? AND kind = 'ACCESS_REVIEW' AND state <> 'REFUSED' ORDER BY id";

    /** By what somebody did with it here; what only came by sync, or what Tyst read for its own reasons, is no use of it. */
    private static final String UNOPENED =
            """
            SELECT case_id FROM case_cursor c WHERE coalesce(
                (SELECT max(a.at) FROM audit a WHERE a.case_id = c.case_id AND a.act <> 'SYNCED' AND a.why NOT LIKE 'because:%'),
                (SELECT min(a.at) FROM audit a WHERE a.case_id = c.case_id),
                c.last_contact) < ?
            """;

    private final Sql sql;
    private final Transactions transactions;
    private final SyncRows rows;
    private final SyncMembership membership;
    private final StoredAudit audit;
    private final LeftOvers leftOvers;
    private final Author author;
    private final Clock clock;
    private final Purge purge;
    private final StaleBackups backups;
    private final Shredded shredded;
    private final StoredLinks links;

    StoredKeeping(
            Store store,
            SyncRows rows,
            SyncMembership membership,
            StoredAudit audit,
            LeftOvers leftOvers,
            Author author,
            Clock clock) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.rows = rows;
        this.membership = membership;
        this.audit = audit;
        this.leftOvers = leftOvers;
        this.author = author;
        this.clock = clock;
        this.purge = new Purge(store);
        this.backups = new StaleBackups(store);
        this.links = new StoredLinks(sql);
        this.shredded =
                new Shredded(transactions, new AttachmentTable(sql), AttachmentFiles.beside(store));
    }

    private record Confirmed(long version, String stateHash) {}

    @Override
    public List<Obstacle> obstacles(UUID caseId) {
        if (membership.get().isEmpty()) return List.of(new Obstacle(Kind.NOT_JOINED, 1));
        var obstacles = new ArrayList<Obstacle>();
        add(obstacles, Kind.HELD, sql.number(HELD, caseId));
        add(obstacles, Kind.WAITING, sql.number(WAITING, caseId));
        add(obstacles, Kind.CONFLICTS, sql.number(CONFLICTS, caseId));
        add(obstacles, Kind.REFUSED, sql.number(REFUSED, caseId));
        add(obstacles, Kind.FILES_NOT_SENT, filesNotSent(caseId));
        if (obstacles.isEmpty() && !isAsConfirmed(caseId))
            obstacles.add(new Obstacle(Kind.NOT_CONFIRMED, 1));
        return obstacles;
    }

    /** An attachment counts as sent when its hash was found right there; so does a filed copy of what came late. */
    private long filesNotSent(UUID caseId) {
        return sql.number(NOT_SENT, caseId)
                + sql.number(UNCONFIRMED, caseId)
                + sql.number(LATE_FILES, caseId);
    }

    private static void add(List<Obstacle> obstacles, Kind kind, long count) {
        if (count > 0) obstacles.add(new Obstacle(kind, (int) count));
    }

    /** The hash over every item and its version is what the central record said it is there. */
    private boolean isAsConfirmed(UUID caseId) {
        return confirmed(caseId).stateHash.equals(rows.stateHash(caseId));
    }

    private Confirmed confirmed(UUID caseId) {
        return sql.row(CONFIRMED, row -> new Confirmed(row.number(1), row.text(2)), caseId)
                .orElse(new Confirmed(0, ""));
    }

    /**
     * A case that has gone to somebody else cannot be asked about there: what was late has its own receipts. Nor does a hold
     * keep it here, where nobody may read it any more: the hold has been sent, and holds the record itself.
     */
    private boolean mayGo(UUID caseId, Ground ground) {
        return switch (ground) {
            case REALLOCATED, TIME_OVER ->
                    sql.number(WAITING, caseId) == 0
                            && sql.number(REFUSED, caseId) == 0
                            && filesNotSent(caseId) == 0;
            case ASKED, CLOSED, NOT_OPENED -> obstacles(caseId).isEmpty();
        };
    }

    @Override
    public SaveOutcome takeOff(UUID caseId, Ground ground) {
        var outcome = transactions.together(() -> takenOff(caseId, ground));
        if (outcome instanceof SaveOutcome.Saved) {
            purge.emptyTheLog();
            shredded.clear();
        }
        return outcome;
    }

    private SaveOutcome takenOff(UUID caseId, Ground ground) {
        if (sql.number(HERE, caseId) == 0 || !mayGo(caseId, ground)) return new SaveOutcome.Stale();
        var certificate = certificate(caseId, ground);
        purge.takeOut(caseId);
        if (!ground.isForGood()) sql.change(GO_AWAY, caseId, ground, clock.instant());
        audit.append(
                Act.CASE_TAKEN_OFF, Optional.of(caseId), Optional.empty(), Json.text(certificate));
        backups.are(Long.toString(audit.table().last().seq()));
        return new SaveOutcome.Saved(clock.instant());
    }

    private TakenOff certificate(UUID caseId, Ground ground) {
        var confirmed = confirmed(caseId);
        return new TakenOff(
                caseId,
                sql.row(NUMBER, row -> row.text(1), caseId).orElse(""),
                ground,
                clock.instant(),
                author.who(),
                confirmed.version,
                confirmed.stateHash,
                sql.rows(HELD_FOR, row -> row.text(1), caseId),
                sql.rows(BY_KIND, row -> Map.entry(row.text(1), row.small(2)), caseId).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                (int) sql.number(LATE, caseId),
                (int) sql.number(SEALED, caseId),
                (int) (sql.number(FILES, caseId) + sql.number(ATTACHMENTS, caseId)));
    }

    @Override
    public List<TakenOff> takenOff() {
        return audit.ofAct(Act.CASE_TAKEN_OFF).reversed().stream()
                .map(AuditEntry::why)
                .map(text -> Json.kept(text, TakenOff.class))
                .toList();
    }

    @Override
    public Set<UUID> away() {
        return new HashSet<>(sql.rows(AWAY, row -> row.id(1)));
    }

    @Override
    public SaveOutcome askBack(UUID caseId) {
        return transactions.save(() -> {
            sql.change(COME_BACK, caseId);
            audit.append(Act.CASE_ASKED_BACK, Optional.of(caseId), Optional.empty(), author.who());
        });
    }

    @Override
    public List<LeftOver> leftOver() {
        return leftOvers.all();
    }

    @Override
    public SaveOutcome letGo(LeftOver words) {
        return transactions.save(() -> leftOvers.letGo(words));
    }

    @Override
    public SaveOutcome learned(Pulled answer) {
        return transactions.save(() -> {
            sql.change("DELETE FROM case_said");
            answer.ended().forEach(caseId -> sql.change(SAY, caseId, "ENDED"));
            answer.closed().forEach(caseId -> sql.change(SAY, caseId, "CLOSED"));
            answer.openedUntil()
                    .forEach((caseId, until) -> sql.change(SAY, caseId, OPENED + until));
            sql.change("DELETE FROM content_wanted");
            links.learned(answer.linked());
            answer.contentWanted().forEach(item -> sql.change(WANT, item));
            new UnconfirmedCopies(sql).learned(answer.contentWanted().size(), clock.instant());
        });
    }

    @Override
    public boolean tidy(Set<UUID> inHand) {
        if (purge.clearOn()) return true;
        offerAgain(inHand);
        return due(inHand)
                .filter(due -> takeOff(due.caseId, due.ground) instanceof SaveOutcome.Saved)
                .isPresent();
    }

    private record Due(UUID caseId, Ground ground) {}

    private Optional<Due> due(Set<UUID> inHand) {
        return Stream.of(
                        due(said("ENDED"), Ground.REALLOCATED),
                        due(said("CLOSED"), Ground.CLOSED),
                        due(unopened(), Ground.NOT_OPENED))
                .flatMap(all -> all)
                .filter(due -> !inHand.contains(due.caseId))
                .filter(due -> sql.number(HERE, due.caseId) > 0 && mayGo(due.caseId, due.ground))
                .findFirst();
    }

    private static Stream<Due> due(Collection<UUID> cases, Ground ground) {
        return cases.stream().map(caseId -> new Due(caseId, ground));
    }

    /** What was refused there while the case was theirs is taken there as a late contribution now. */
    private void offerAgain(Set<UUID> inHand) {
        for (var caseId : said("ENDED"))
            if (!inHand.contains(caseId) && sql.number(REFUSED, caseId) > 0)
                transactions.save(() -> sql.change(OFFER_AGAIN, caseId));
    }

    @Override
    public Map<UUID, Instant> openedUntil() {
        return sql
                .rows(OPENED_UNTIL, row -> Map.entry(row.id(1), Instant.parse(row.text(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Elsewhere> linked(UUID caseId) {
        return links.of(caseId);
    }

    @Override
    public List<OpenedBy> openedBy(UUID caseId) {
        return sql.rows(OPENED_BY, row -> Json.kept(row.text(1), OpenedBy.class), caseId);
    }

    @Override
    public List<OpeningReview> openingReviews(UUID caseId) {
        return sql
                .rows(OPENING_REVIEWS, row -> OpeningReview.read(Json.object(row.text(1))), caseId)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public SaveOutcome shutWhatIsOver(Set<UUID> inHand) {
        openedUntil()
                .forEach((caseId, until) -> {
                    if (!until.isAfter(clock.instant()) && !inHand.contains(caseId))
                        takeOff(caseId, Ground.TIME_OVER);
                });
        return new SaveOutcome.Saved(clock.instant());
    }

    private List<UUID> said(String what) {
        return sql.rows(SAID, row -> row.id(1), what);
    }

    private List<UUID> unopened() {
        var days = Duration.ofDays(KeepingPolicy.shipped().daysUnopened());
        return sql.rows(UNOPENED, row -> row.id(1), clock.instant().minus(days));
    }
}
