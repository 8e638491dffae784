package org.tyst.store;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tyst.cases.CaseId;
import org.tyst.search.Finder;
import org.tyst.search.FoundIn;
import org.tyst.search.Hit;
import org.tyst.search.Question;

/**
 * Looks in the full-text index of the encrypted file. Every word goes in between quotation marks, so that nothing typed is
 * ever read as a command of the index. What has the very words comes first, what has a Welsh form of them after it.
 */
final class StoredFinder implements Finder {
    private static final char LIT = '\u0001';
    private static final char PLAIN = '\u0002';
    private static final String FIND =
            """
            SELECT i.item, i.case_id, i.kind, i.parent, snippet(find, 0, char(1), char(2), '…', 18)
            FROM find JOIN item i ON i.id = find.rowid
            WHERE find MATCH ? AND (? IS NULL OR i.case_id = ?)
            ORDER BY find.rank LIMIT ?\
            """;

    private final Sql sql;
    private final FindIndex index;

    StoredFinder(Store store) {
        this.sql = store.sql();
        this.index = new FindIndex(store);
    }

    @Override
    public List<Hit> find(Question question) {
        var words = question.words();
        if (words.isEmpty()) return List.of();
        index.catchUp();
        Map<UUID, Hit> found = new LinkedHashMap<>();
        add(question, match(words, Set::of), found);
        if (found.size() < question.limit()) add(question, match(words, Question::formsOf), found);
        return found.values().stream().limit(question.limit()).toList();
    }

    private void add(Question question, String match, Map<UUID, Hit> found) {
        var within = question.within().map(CaseId::value);
        sql.rows(FIND, StoredFinder::read, match, within, within, question.limit())
                .forEach(hit -> found.putIfAbsent(hit.item(), hit));
    }

    /** All words; each in any of its forms; the last perhaps only begun. */
    private static String match(List<String> words, Function<String, Set<String>> forms) {
        var terms = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++)
            terms.add(anyOf(forms.apply(words.get(i)), i == words.size() - 1 ? "*" : ""));
        return String.join(" AND ", terms);
    }

    private static String anyOf(Set<String> forms, String begun) {
        return forms.stream()
                .map(form -> "\"" + form + "\"" + begun)
                .collect(joining(" OR ", "(", ")"));
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
