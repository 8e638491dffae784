package org.tyst.bench;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.cases.Standing;
import org.tyst.fixtures.HostileWords;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.pdf.HostilePages;
import org.tyst.search.Question;
import org.tyst.store.StoredRecord;

/** Ten thousand texts of signs that nobody types: recorded, looked for, printed, and each read back the same. */
final class WordsFigures {
    private static final int TEXTS = Integer.getInteger("bench.hostile_words", 10_000);
    private static final int AN_INTERVIEW = 250;
    private static final int A_COPY = 50;
    private static final int LOOKED_FOR = 7;
    private static final long SEED = 417;

    private final Laptop laptop;
    private final Figures figures;
    private final List<String> texts = new HostileWords(SEED).many(TEXTS);
    private final List<List<Statement>> kept = new ArrayList<>();
    private final Ids ids;
    private int refused;

    WordsFigures(Laptop laptop, Figures figures) {
        this.laptop = laptop;
        this.figures = figures;
        this.ids = new Ids(laptop.clock(), new SecureRandom());
    }

    void measure() throws Exception {
        try (var keys = laptop.create();
                var store = laptop.store(keys)) {
            keep(laptop.record(store, keys));
        }
        var failed = unreadable() + printedOtherwise();
        figures.count("words.hostile", texts.size());
        figures.count("words.hostile_failed", (double) failed);
        figures.count("words.hostile_refused", refused);
    }

    private void keep(StoredRecord record) {
        var drafting = new Drafting(Laptop.WHO, ids, laptop.clock());
        var theCase = new CaseId(ids.next());
        for (var from = 0; from < texts.size(); from += AN_INTERVIEW) {
            var interview = drafting.newInterview(theCase);
            var until = Math.min(texts.size(), from + AN_INTERVIEW);
            var said = IntStream.range(from, until).mapToObj(at -> said(interview, at)).toList();
            record.interviews().keep(interview, said, List.of());
            kept.add(said);
        }
    }

    /** With another key, in a record that was closed in between: those that are other words now, and those that nobody finds. */
    private long unreadable() {
        try (var keys = laptop.unlock();
                var store = laptop.store(keys)) {
            var record = laptop.record(store, keys);
            takeIn(record);
            var others = kept.stream().mapToLong(said -> others(said, record)).sum();
            return others
                    + IntStream.range(0, texts.size())
                            .filter(place -> place % LOOKED_FOR == 0)
                            .filter(place -> !isFound(place, record))
                            .count();
        }
    }

    private static void takeIn(StoredRecord record) {
        while (record.finder().notTakenIn() > 0)
            record.finder().find(Question.of(HostileWords.key(0), 1));
    }

    private static long others(List<Statement> said, StoredRecord record) {
        var interview = said.getFirst().interview();
        var read = record.interviews().open(interview).orElseThrow().statements();
        return said.stream().filter(one -> !read.contains(one)).count();
    }

    private boolean isFound(int place, StoredRecord record) {
        var wanted = kept.get(place / AN_INTERVIEW).get(place % AN_INTERVIEW).id().value();
        return record.finder().find(Question.of(HostileWords.key(place) + " ", 50)).stream()
                .anyMatch(hit -> hit.item().equals(wanted));
    }

    private long printedOtherwise() throws IOException {
        var changed = 0L;
        for (var from = 0; from < texts.size(); from += A_COPY)
            changed += printedOtherwise(texts.subList(from, Math.min(texts.size(), from + A_COPY)));
        return changed;
    }

    /** A copy that is refused is halved until it is known for which text. Nothing of it is lost, and nothing of it is printed. */
    private long printedOtherwise(List<String> some) throws IOException {
        try {
            return HostilePages.changed(some).size();
        } catch (IllegalStateException _) {
            if (some.size() == 1) {
                refused++;
                return 0;
            }
            var half = some.size() / 2;
            return printedOtherwise(some.subList(0, half))
                    + printedOtherwise(some.subList(half, some.size()));
        }
    }

    private Statement said(Interview interview, int at) {
        return new Statement(
                new StatementId(ids.next()),
                interview.id(),
                interview.caseId(),
                at,
                Speaker.unknown(),
                Set.of(),
                Standing.TOLD_TO_ME,
                Wording.SUMMARY,
                texts.get(at),
                "",
                "",
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
