package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.cases.Standing;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.practice.PracticeCaseload;
import org.tyst.store.StoredRecord;

/** The practice caseload: one autosave, and from the passphrase to the list of cases. */
final class PracticeFigures {
    private static final int PAGE = 4096;
    private static final int PARAGRAPH = 600;
    private static final int WARM = 3_000;
    private static final int SAVES = 1_000;

    private final Laptop laptop;
    private final Figures figures;

    PracticeFigures(Laptop laptop, Figures figures) {
        this.laptop = laptop;
        this.figures = figures;
    }

    void measure() throws Exception {
        try (var keys = laptop.create();
                var store = laptop.store(keys)) {
            var record = laptop.record(store, keys);
            PracticeCaseload.load(
                    record.cases(),
                    record.interviews(),
                    record.contests(),
                    Laptop.WHO,
                    laptop.clock());
            autosave(record);
        }
        unlock();
    }

    /** One autosave as the interview page makes it; the floor is an append and fdatasync on the same disk. */
    private void autosave(StoredRecord record) throws Exception {
        var ids = new Ids(laptop.clock(), new SecureRandom());
        var interview =
                new Drafting(Laptop.WHO, ids, laptop.clock()).newInterview(new CaseId(ids.next()));
        var statement = new StatementId(ids.next());
        var typed = new StringBuilder();
        var ours =
                Stopwatch.medianMillis(
                        WARM,
                        SAVES,
                        () -> {
                            if (typed.length() > PARAGRAPH) typed.setLength(0);
                            typed.append("He counts the Saturdays. ");
                            return record.interviews()
                                    .keep(
                                            interview,
                                            List.of(said(interview, statement, typed.toString())),
                                            List.of());
                        });
        figures.add("store.autosave_commit.p50_ms", ours, "ms", appendAndSync());
    }

    private double appendAndSync() throws Exception {
        try (var file =
                FileChannel.open(
                        laptop.folder().resolve("floor"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            return Stopwatch.medianMillis(
                    WARM,
                    SAVES,
                    () -> {
                        file.write(ByteBuffer.allocate(PAGE));
                        file.force(false);
                        return file;
                    });
        }
    }

    /** The floor is the passphrase's own stretching, which is slow on purpose. */
    private void unlock() throws Exception {
        var stretching =
                Stopwatch.medianMillis(
                        1,
                        5,
                        () -> {
                            laptop.unlock().close();
                            return laptop;
                        });
        var toList = Stopwatch.medianMillis(1, 5, this::unlockAndList);
        figures.add("store.unlock_to_list_with_passphrase.p50_ms", toList, "ms", stretching);
        assertThat(toList).as("from unlock to the list of cases").isLessThan(1_500);
    }

    private int unlockAndList() {
        try (var keys = laptop.unlock();
                var store = laptop.store(keys)) {
            return laptop.record(store, keys).cases().rows().size();
        }
    }

    private static Statement said(Interview interview, StatementId id, String words) {
        return new Statement(
                id,
                interview.id(),
                interview.caseId(),
                1,
                Speaker.unknown(),
                Set.of(),
                Standing.TOLD_TO_ME,
                Wording.SUMMARY,
                words,
                "",
                "",
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
