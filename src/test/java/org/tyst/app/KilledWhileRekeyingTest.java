package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.AuditTrail;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorAnswer;
import org.tyst.people.KeyExchange.Progress;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.work.Work;

/** Wherever an exchange of keys is cut, a passphrase opens and every word is there. */
class KilledWhileRekeyingTest {
    private static final String OLD = "the heron waits by the weir";
    private static final String NEW = "four grey geese on the lawn";

    private static final DoorAnswer OPENED = new DoorAnswer.Opened();

    /** The suite kills at three steps; {@code -Dkills=all} at every one. */
    private static final List<Progress> STEPS =
            System.getProperty("kills", "").equals("all")
                    ? List.of(Progress.values())
                    : List.of(Progress.COPIED, Progress.CHECKED, Progress.COMMITTED);

    @TempDir Path home;
    @TempDir Path copies;

    private final Work work = new Work(Runnable::run, fault -> {});
    private Optional<House> house = Optional.empty();
    private long items;

    @BeforeEach
    void setsUp() throws Exception {
        var setUp =
                new SetUp(
                        "Sioned Puw",
                        Role.FAMILY_COURT_ADVISER,
                        Organisation.CAFCASS_CYMRU,
                        OLD.toCharArray(),
                        Optional.empty());
        assertThat(this.<DoorAnswer>asked(answer -> door(home).setUp(setUp, answer)))
                .isInstanceOf(DoorAnswer.Opened.class);
        work.turn(() -> {
            Practising.fill(house.orElseThrow(), Clock.systemUTC());
            items = house.orElseThrow().cases().rows().size();
            return items;
        });
        shut();
    }

    @AfterEach
    void closes() {
        shut();
        work.close();
    }

    @Test
    void everyStepCanBeTheLast() throws Exception {
        for (var step : STEPS) {
            var copy = killedAt(step);
            if (step == Progress.CHECKED) takenBackWithTheOldPassphrase(copied(copy, "back"));
            assertThat(opened(copy, NEW)).as("%s, the new passphrase", step).isEqualTo(OPENED);
            everythingIsThere(step);
            assertThat(opened(copy, OLD))
                    .as("%s, the old passphrase afterwards", step)
                    .isInstanceOf(DoorAnswer.WrongPassphrase.class);
        }
    }

    private void takenBackWithTheOldPassphrase(Path copy) throws Exception {
        assertThat(opened(copy, OLD)).isEqualTo(OPENED);
        everythingIsThere(Progress.CHECKED);
        assertThat(opened(copy, NEW)).isInstanceOf(DoorAnswer.WrongPassphrase.class);
        assertThat(copy.resolve("mine/record.db.rekeyed")).doesNotExist();
    }

    private void everythingIsThere(Progress step) throws Exception {
        work.turn(() -> {
            var open = house.orElseThrow();
            assertThat(open.cases().rows()).as("%s", step).hasSize((int) items);
            assertThat(open.audit().verify())
                    .as("%s", step)
                    .isInstanceOf(AuditTrail.Verdict.Whole.class);
            for (var row : open.cases().rows())
                assertThat(open.shelves().stores().sealed().ofCase(row.id(), "the test looks"))
                        .isNotNull();
            return step;
        });
        shut();
    }

    private Path killedAt(Progress step) throws Exception {
        var copy = copied(home, step.name());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(word -> word.startsWith("--enable-native") || word.startsWith("-Djava.io"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        RekeysUntilKilled.class.getName(),
                        copy.resolve("mine").toString(),
                        step.name(),
                        OLD,
                        NEW));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(copies.toFile(), "killed.log"))
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> said(copies.resolve("killed.log"))).isEqualTo(9);
        return copy;
    }

    private Path copied(Path from, String name) throws IOException {
        var to = copies.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(it -> !it.toString().contains("native")).toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(there);
                else Files.copy(file, there);
            }
        }
        return to;
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private DoorAnswer opened(Path where, String passphrase) throws Exception {
        return asked(answer -> door(where).open(passphrase.toCharArray(), answer));
    }

    private Door door(Path where) {
        return new Door(
                new Rooms(new DataFolder(where)),
                work,
                Clock.systemUTC(),
                (opened, vault) -> house = Optional.of(opened));
    }

    private void shut() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }

    private static <T> T asked(Consumer<Consumer<T>> question) throws Exception {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.get(60, TimeUnit.SECONDS);
    }
}
