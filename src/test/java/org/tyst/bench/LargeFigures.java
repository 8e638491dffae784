package org.tyst.bench;

import java.util.List;
import org.tyst.cases.CaseId;
import org.tyst.fixtures.LargeCaseload;
import org.tyst.search.Question;
import org.tyst.store.BareSql;
import org.tyst.store.Store;
import org.tyst.store.StoredRecord;
import org.tyst.vault.VaultKeys;

/** The fullest laptop there may be: 60 cases, 4,000 contacts, 100,000 statements. */
final class LargeFigures {
    private static final int HITS = 50;
    private static final String EVERY_CASE = "SELECT body FROM item WHERE kind = 'CASE'";
    private static final String EVERY_STATEMENT =
            "SELECT body FROM item WHERE kind = 'STATEMENT' AND case_id = ?";
    private static final String LIKE =
            "SELECT item FROM item WHERE kind = 'STATEMENT' AND body LIKE ? LIMIT " + HITS;

    private final Laptop laptop;
    private final Figures figures;

    LargeFigures(Laptop laptop, Figures figures) {
        this.laptop = laptop;
        this.figures = figures;
    }

    void measure() throws Exception {
        try (var keys = laptop.create()) {
            var load = fill(keys);
            unlock(keys);
            try (var store = laptop.store(keys)) {
                var record = laptop.record(store, keys);
                openTheCase(store, record, load.first());
                search(store, record, load.wordsToFind());
            }
        }
    }

    private LargeCaseload fill(VaultKeys keys) {
        try (var store = laptop.store(keys)) {
            var record = laptop.record(store, keys);
            var load = new LargeCaseload(record.cases(), record.interviews(), laptop.clock());
            load.load();
            return load;
        }
    }

    /** Without Argon2id. The floor opens the same file and reads the bodies of the cases. */
    private void unlock(VaultKeys keys) throws Exception {
        var ours = Stopwatch.medianMillis(2, 7, () -> list(keys));
        var floor = Stopwatch.medianMillis(2, 7, () -> bodies(keys));
        figures.add("store.unlock_to_list_ms", ours, "ms", floor);
    }

    private int list(VaultKeys keys) {
        try (var store = laptop.store(keys)) {
            return laptop.record(store, keys).cases().rows().size();
        }
    }

    private int bodies(VaultKeys keys) {
        try (var store = laptop.store(keys)) {
            return BareSql.of(store).rows(EVERY_CASE, row -> row.text(1)).size();
        }
    }

    /** Everything that the pages of a case with 500 statements show; the floor reads the same rows and looks at none. */
    private void openTheCase(Store store, StoredRecord record, CaseId id) throws Exception {
        var ours =
                Stopwatch.medianMillis(
                        10,
                        40,
                        () -> {
                            record.cases().open(id);
                            return record.interviews().ofCase(id);
                        });
        var floor =
                Stopwatch.medianMillis(
                        10,
                        40,
                        () -> BareSql.of(store).rows(EVERY_STATEMENT, row -> row.text(1), id));
        figures.add("store.open_case_500.p50_ms", ours, "ms", floor);
    }

    /** Frequent, middling and rare words, whole and half typed; the floor is the plain way, which reads every statement. */
    private void search(Store store, StoredRecord record, List<String> words) throws Exception {
        var finder = record.finder();
        var ours =
                Stopwatch.medianMillis(
                                6,
                                60,
                                () -> {
                                    for (var word : words) finder.find(Question.of(word, HITS));
                                    return finder.find(
                                            Question.of(words.get(0) + " " + words.get(1), HITS));
                                })
                        / (words.size() + 1);
        var plain =
                Stopwatch.medianMillis(
                        1, 5, () -> BareSql.of(store).rows(LIKE, row -> row.id(1), "%zzz%"));
        figures.add("store.search_100k.p50_ms", ours, "ms", plain);
    }
}
