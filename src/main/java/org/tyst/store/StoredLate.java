package org.tyst.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tyst.audit.Act;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Kind;
import org.tyst.sync.late.Handover;
import org.tyst.sync.late.HandoverNote;
import org.tyst.sync.late.Late;
import org.tyst.sync.late.LateDesk;
import org.tyst.sync.late.LateReview;
import org.tyst.sync.late.LateWords;
import org.tyst.sync.late.TypedTexts;

/** What came late, in the table like everything else; and the decisions, which travel. One that the central record refused decides nothing. */
public final class StoredLate implements LateDesk {
    private static final String OF_CASE =
            """
            SELECT body FROM item WHERE kind = 'LATE' AND case_id = ?
            ORDER BY json_extract(body, '$.author'), json_extract(body, '$.writtenAt'), id
            """;
    private static final String STANDING =
            "SELECT body, author, written_at FROM item WHERE item = ? AND case_id = ? AND gone = 0";
    private static final String REVIEWS =
            """
            SELECT body FROM item WHERE case_id = ? AND kind = 'LATE_REVIEW' AND gone = 0 AND state <> 'REFUSED' ORDER BY place, id
            """;
    private static final String OF_KIND =
            "SELECT body FROM item WHERE case_id = ? AND kind = ? AND gone = 0";
    private static final String OPEN =
            """
            SELECT l.case_id, count(*) FROM item l
            WHERE l.kind = 'LATE' AND NOT EXISTS (
                SELECT 1 FROM item r WHERE r.kind = 'LATE_REVIEW' AND r.parent = l.item AND r.state <> 'REFUSED')
            GROUP BY l.case_id ORDER BY min(l.id)
            """;

    private final Sql sql;
    private final Transactions transactions;
    private final ItemTable items;

    StoredLate(Sql sql, Transactions transactions, ItemTable items) {
        this.sql = sql;
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public List<LateWords> ofCase(UUID caseId) {
        var reviews = reviews(caseId);
        return sql.rows(OF_CASE, row -> Json.kept(row.text(1), Late.class), caseId).stream()
                .map(late ->
                        new LateWords(
                                late, standing(late), reviews.getOrDefault(late.id(), List.of())))
                .toList();
    }

    private Optional<LateWords.Standing> standing(Late late) {
        return sql.row(
                STANDING,
                row ->
                        new LateWords.Standing(
                                TypedTexts.of(Json.object(row.text(1))),
                                row.text(2),
                                Instant.parse(row.text(3))),
                late.item(),
                late.caseId());
    }

    private Map<UUID, List<LateReview>> reviews(UUID caseId) {
        return sql.rows(REVIEWS, row -> LateReview.read(Json.object(row.text(1))), caseId).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(LateReview::late));
    }

    @Override
    public List<Open> open() {
        return sql.rows(OPEN, row -> new Open(row.id(1), row.small(2)));
    }

    @Override
    public SaveOutcome decide(List<LateReview> reviews) {
        return transactions.save(() ->
                reviews.forEach(review -> items.put(item(review), Act.LATE_DECIDED, why(review))));
    }

    @Override
    public List<Handover> handovers(UUID caseId) {
        return ofCase(caseId, Kind.HANDOVER, Handover.class, Handover::at);
    }

    @Override
    public List<HandoverNote> notes(UUID caseId) {
        return ofCase(caseId, Kind.HANDOVER_NOTE, HandoverNote.class, HandoverNote::at);
    }

    private <T> List<T> ofCase(UUID caseId, Kind kind, Class<T> type, Function<T, Instant> at) {
        return sql.rows(OF_KIND, row -> Json.kept(row.text(1), type), caseId, kind).stream()
                .sorted(Comparator.comparing(at).reversed())
                .toList();
    }

    @Override
    public SaveOutcome leave(HandoverNote note) {
        var item =
                new Item(note.id(), note.caseId(), Kind.HANDOVER_NOTE, Optional.empty(), 0, note);
        return transactions.save(() -> items.put(item, Act.ITEM_SAVED, ""));
    }

    private static Item item(LateReview review) {
        return new Item(
                review.id(),
                review.caseId(),
                Kind.LATE_REVIEW,
                Optional.of(review.late()),
                0,
                review);
    }

    private static String why(LateReview review) {
        return review.choice() + " " + review.why();
    }
}
