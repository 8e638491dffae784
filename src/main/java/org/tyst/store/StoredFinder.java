package org.tyst.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.cases.Person;
import org.tyst.search.Finder;
import org.tyst.search.FoundIn;
import org.tyst.search.Hit;
import org.tyst.search.Question;
import org.tyst.sync.Kind;

/**
 * Looks in the full-text index of the encrypted file. What has the very words comes first, what has a Welsh form of them
 * after it. To weigh a hit its whole length must be looked up: where there are thousands, as while the first letters of a
 * word are typed, what came last comes first, which needs no weighing.
 */
final class StoredFinder implements Finder {
    private static final char LIT = '\u0001';
    private static final char PLAIN = '\u0002';
    private static final String FIND =
            """
            SELECT i.item, i.case_id, i.kind, i.parent, snippet(find, 0, char(1), char(2), '…', 18)
            FROM find JOIN item i ON i.id = find.rowid
            WHERE find MATCH ?\
            """;
    private static final String BEST =
            FIND + " AND find.rank MATCH 'bm25(1.0, 0.0)' ORDER BY find.rank LIMIT ?";
    private static final String LAST = FIND + " ORDER BY find.rowid DESC LIMIT ?";

    private static final String COUNT =
            "SELECT count(*) FROM (SELECT 1 FROM find WHERE find MATCH ? LIMIT ?)";
    private static final int MOST_WEIGHED = 2_000;

    private final Sql sql;
    private final ItemTable items;
    private final FindIndex index;
    private final Clock clock;

    StoredFinder(Store store, ItemTable items, Clock clock) {
        this.items = items;
        this.sql = store.sql();
        this.index = new FindIndex(store);
        this.clock = clock;
    }

    @Override
    public List<Hit> find(Question question) {
        if (question.isEmpty()) return List.of();
        index.catchUp();
        var match = new FindMatch(question, LocalDate.now(clock));
        Map<UUID, Hit> found = new LinkedHashMap<>();
        add(match.exactly(), question, found);
        if (found.size() < question.limit() && !question.words().isEmpty())
            add(match.inAnyForm(), question, found);
        return found.values().stream().limit(question.limit()).toList();
    }

    @Override
    public int notTakenIn() {
        return index.behind();
    }

    @Override
    public List<Person> people() {
        return items.ofKind(Kind.PERSON, Person.class);
    }

    private void add(String match, Question question, Map<UUID, Hit> found) {
        sql.rows(
                        canBeWeighed(match, question) ? BEST : LAST,
                        StoredFinder::read,
                        match,
                        question.limit())
                .forEach(hit -> found.putIfAbsent(hit.item(), hit));
    }

    private boolean canBeWeighed(String match, Question question) {
        return !question.words().isEmpty()
                && sql.number(COUNT, match, MOST_WEIGHED + 1) <= MOST_WEIGHED;
    }

    private static Hit read(Sql.Row row) throws SQLException {
        return new Hit(
                FoundIn.valueOf(row.text(3)),
                new CaseId(row.id(2)),
                row.id(1),
                row.maybeId(4),
                snippets(row.text(5)));
    }

    private static List<Hit.Snippet> snippets(String marked) {
        var all = new ArrayList<Hit.Snippet>();
        var lit = false;
        var from = 0;
        for (var i = 0; i <= marked.length(); i++) {
            if (i < marked.length() && marked.charAt(i) != LIT && marked.charAt(i) != PLAIN)
                continue;
            if (i > from) all.add(new Hit.Snippet(marked.substring(from, i), lit));
            lit = i < marked.length() && marked.charAt(i) == LIT;
            from = i + 1;
        }
        return all;
    }
}
