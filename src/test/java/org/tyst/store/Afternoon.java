package org.tyst.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;

/** Thirty saves, each longer than the last, and what was acknowledged of them. */
final class Afternoon {
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private final StoredRecord record;
    private final int first;
    private final List<Integer> acknowledged = new ArrayList<>();

    Afternoon(StoredRecord record, int first) {
        this.record = record;
        this.first = first;
    }

    /** In a process of its own, under a limit of the kernel's. */
    public static void main(String[] args) throws Exception {
        var keys = TestKeys.of(VaultKey.copyOf(HexFormat.of().parseHex(args[1])));
        OpensOnce.readyFor(args[2], args[3], keys);
        switch (Store.open(Path.of(args[0]), keys.database(), Clock.systemUTC())) {
            case StoreOpening.Opened(var store) -> {
                var record =
                        new StoredRecord(
                                store,
                                keys,
                                TemporaryRecord.REES,
                                Clock.systemUTC(),
                                System::nanoTime);
                var afternoon = new Afternoon(record, 0);
                afternoon.spend();
                afternoon.acknowledged.forEach(save -> OUT.println("saved " + save));
            }
            case StoreOpening refused -> OUT.println("not opened: " + refused);
        }
        Runtime.getRuntime().halt(0); // as when the process is killed: the file is not closed
    }

    /** How many were acknowledged. Each one either is, or is said not to be. */
    int spend() {
        for (int i = first; i < first + EveryWriteFailsTest.SAVES; i++) {
            switch (save(i)) {
                case Saved _ -> acknowledged.add(i);
                case NotSaved _ -> OUT.println("not saved");
                case SaveOutcome.Stale _ -> throw new AssertionError("Nobody else writes here");
            }
        }
        return acknowledged.size();
    }

    List<Integer> missing() {
        return missing(record, acknowledged);
    }

    static List<Integer> missing(StoredRecord record, List<Integer> acknowledged) {
        var there =
                record.interviews()
                        .open(interview().id())
                        .map(kept ->
                                kept.statements().stream()
                                        .map(statement -> statement.words())
                                        .collect(Collectors.toSet()))
                        .orElseGet(java.util.Set::of);
        return acknowledged.stream().filter(save -> !there.contains(words(save))).toList();
    }

    private SaveOutcome save(int number) {
        var interview = interview();
        var statement = Made.statement(interview, number, words(number));
        return record.interviews().keep(interview, List.of(statement), List.of());
    }

    private static String words(int number) {
        return number + " is what was said. " + "And more of it. ".repeat(number % 30 * 20);
    }

    private static Interview interview() {
        var caseId = new CaseId(Ids.named("case", "afternoon"));
        var id = new InterviewId(Ids.named("interview", "afternoon"));
        return Made.withId(Made.interview(caseId), id);
    }
}
