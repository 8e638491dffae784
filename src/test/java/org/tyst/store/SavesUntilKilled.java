package org.tyst.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;

/**
 * A practitioner who never stops typing, in a process of its own: four interviews in two cases, new statements and longer
 * ones. Says on standard output what was acknowledged as saved, and only after it was.
 */
final class SavesUntilKilled {
    static final String SECRET = "Llwyncelyn";
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private final Random random;
    private final Ids ids;
    private final InterviewStore interviews;
    private final List<Statement> written = new ArrayList<>();
    private final AtomicInteger counter = new AtomicInteger();

    private SavesUntilKilled(InterviewStore interviews, long seed) {
        this.interviews = interviews;
        this.random = new Random(seed);
        this.ids = new Ids(Clock.systemUTC(), random);
    }

    public static void main(String[] args) {
        var keys = TestKeys.of(VaultKey.copyOf(HexFormat.of().parseHex(args[1])));
        var clock = Clock.systemUTC();
        var opened = (StoreOpening.Opened) Store.open(Path.of(args[0]), keys.database(), clock);
        var record =
                new StoredRecord(
                        opened.store(), keys, TemporaryRecord.REES, clock, System::nanoTime);
        new SavesUntilKilled(record.interviews(), Long.parseLong(args[2])).forEver();
    }

    private void forEver() {
        while (true) {
            var statement = written.isEmpty() || random.nextInt(3) == 0 ? fresh() : longer();
            var outcome =
                    interviews.keep(
                            interview(statement.interview()), List.of(statement), List.of());
            if (outcome instanceof Saved) OUT.println(new Acknowledged(statement).line());
        }
    }

    private Statement fresh() {
        var interview = interview(new InterviewId(Ids.named("interview", "" + random.nextInt(4))));
        var made = Made.statement(interview, 0, said());
        var statement = withId(made, new StatementId(ids.next()));
        written.add(statement);
        return statement;
    }

    private Statement longer() {
        var at = random.nextInt(written.size());
        var statement = Made.saying(written.get(at), said());
        written.set(at, statement);
        return statement;
    }

    private String said() {
        return counter.incrementAndGet() + " " + SECRET + " tŷ ".repeat(random.nextInt(400));
    }

    /** Always the same four, whichever process writes: two in each of two cases. */
    private static Interview interview(InterviewId id) {
        var number = 0;
        while (!Ids.named("interview", "" + number).equals(id.value())) number++;
        return Made.withId(Made.interview(caseOf(number)), id);
    }

    static CaseId caseOf(int interview) {
        return new CaseId(Ids.named("case", "" + interview / 2));
    }

    private static Statement withId(Statement made, StatementId id) {
        return new Statement(
                id,
                made.interview(),
                made.caseId(),
                made.position(),
                made.speaker(),
                made.children(),
                made.standing(),
                made.wording(),
                made.words(),
                made.language(),
                made.translation(),
                made.keepPrivate(),
                made.corrects(),
                made.whyCorrected(),
                made.signedAt());
    }

    /** What the page would have shown as saved. */
    record Acknowledged(UUID statement, UUID interview, UUID theCase, String words) {
        static final String END = " .";

        Acknowledged(Statement statement) {
            this(
                    statement.id().value(),
                    statement.interview().value(),
                    statement.caseId().value(),
                    statement.words());
        }

        String line() {
            return statement
                    + " "
                    + interview
                    + " "
                    + theCase
                    + " "
                    + HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8))
                    + END;
        }

        static Acknowledged read(String line) {
            var parts = line.split(" ", -1);
            return new Acknowledged(
                    UUID.fromString(parts[0]),
                    UUID.fromString(parts[1]),
                    UUID.fromString(parts[2]),
                    new String(HexFormat.of().parseHex(parts[3]), StandardCharsets.UTF_8));
        }
    }
}
