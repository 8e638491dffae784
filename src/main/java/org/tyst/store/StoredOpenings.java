package org.tyst.store;

import java.util.List;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Kind;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.OpeningReview;

/** What the central record wrote into cases that were opened, and the words on it that go back to it. */
final class StoredOpenings implements OpeningDesk {
    private static final String WAITING =
            """
            SELECT o.body FROM item o WHERE o.kind = 'ACCESS' AND o.gone = 0 AND NOT EXISTS (
                SELECT 1 FROM item r WHERE r.kind = 'ACCESS_REVIEW' AND r.parent = o.item AND r.state <> 'REFUSED')
            ORDER BY o.id
            """;

    private final Sql sql;
    private final Transactions transactions;
    private final ItemTable items;
    private final Author author;

    StoredOpenings(Sql sql, Transactions transactions, ItemTable items, Author author) {
        this.sql = sql;
        this.transactions = transactions;
        this.items = items;
        this.author = author;
    }

    @Override
    public List<OpenedBy> waiting() {
        return sql.rows(WAITING, row -> Json.kept(row.text(1), OpenedBy.class)).stream()
                .filter(opened -> !opened.who().equals(author.who()))
                .toList();
    }

    @Override
    public SaveOutcome say(OpeningReview review) {
        return transactions.save(
                () -> items.put(item(review), Act.OPENING_REVIEWED, review.verdict().name()));
    }

    private static Item item(OpeningReview review) {
        return new Item(
                review.id(),
                review.caseId(),
                Kind.ACCESS_REVIEW,
                Optional.of(review.opened()),
                0,
                review);
    }
}
