package org.tyst.store;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.writing.OwnWords;

/** Lines among this laptop's settings. What is purged takes with it every setting that has its number in its name. */
final class StoredOwnWords implements OwnWords {
    private static final String LAPTOP = "words.mine";
    private static final String CASE = "words.case.";
    private static final String LET_BE = "words.let-be.";

    private final SettingTable settings;
    private final Transactions transactions;

    StoredOwnWords(Store store) {
        this.settings = new SettingTable(store.sql());
        this.transactions = store.transactions();
    }

    @Override
    public Set<String> onThisLaptop() {
        return lines(LAPTOP);
    }

    @Override
    public Set<String> ofCase(CaseId id) {
        return lines(CASE + id);
    }

    @Override
    public SaveOutcome addToThisLaptop(String word) {
        return add(LAPTOP, word);
    }

    @Override
    public SaveOutcome addToCase(CaseId id, String word) {
        return add(CASE + id, word);
    }

    @Override
    public Set<String> letBe(UUID passage) {
        return lines(LET_BE + passage);
    }

    @Override
    public SaveOutcome letBe(UUID passage, String mark) {
        return add(LET_BE + passage, mark);
    }

    private Set<String> lines(String name) {
        return settings.get(name).stream()
                .flatMap(String::lines)
                .filter(not(String::isBlank))
                .collect(toCollection(LinkedHashSet::new));
    }

    private SaveOutcome add(String name, String line) {
        return transactions.save(() -> {
            var all = lines(name);
            if (all.add(line)) settings.put(name, String.join("\n", all));
        });
    }
}
