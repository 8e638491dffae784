package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Lease.Standing;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.sync.TimeThere;
import org.tyst.vault.OpenVault;
import org.tyst.work.Work;

/** Whether what lies here may be read, with a real vault and a real record that guard each other. */
class GateTest {
    private static final String PHRASE = "the heron waits by the weir";
    private final Instant now = Instant.now();
    private final LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);

    @TempDir Path home;

    private final Work work =
            new Work(
                    Runnable::run,
                    fault -> {
                        throw new AssertionError(fault);
                    });
    private Optional<House> house = Optional.empty();
    private Optional<OpenVault> vault = Optional.empty();

    @AfterEach
    void close() throws Exception {
        shut();
        work.close();
    }

    @Test
    void aRecordThatIsPutBackTakesNothingBackOfWhatTheCentralRecordSaid() throws Exception {
        setUp();
        contact(today.plusDays(30));
        assertThat(gate(now).standing()).isEqualTo(new Standing.Running());
        assertThat(gate(now).trainingEnds()).contains(today.plusDays(30));
        shut();
        keep();

        open();
        contact(today.minusDays(2));
        assertThat(gate(now).standing()).isEqualTo(new Standing.Untrained(today.minusDays(2)));
        assertThat(acts(Act.CONTENT_LOCKED)).isEqualTo(1);
        shut();
        putBack();

        open();
        assertThat(house.orElseThrow().lastWord().orElseThrow().trainedUntil())
                .contains(today.plusDays(30)); // the record alone would have opened
        assertThat(gate(now).standing()).isEqualTo(new Standing.Untrained(today.minusDays(2)));
        assertThat(gate(now.minus(Duration.ofDays(20))).standing())
                .isInstanceOf(Standing.ClockWentBack.class);
        assertThat(gate(now.plus(Duration.ofDays(15))).standing())
                .isInstanceOf(Standing.Lapsed.class);
        contact(today.plusDays(900));
        assertThat(gate(now).standing()).isEqualTo(new Standing.Running());
        assertThat(house.orElseThrow().keysSeen()).isEqualTo(vault.orElseThrow().epoch());
    }

    private void contact(LocalDate trainedUntil) throws Exception {
        var time = Optional.of(new TimeThere(Instant.now(), Instant.now()));
        work.turn(() ->
                house.orElseThrow()
                        .local(new Ids(Clock.systemUTC(), new SecureRandom()))
                        .contacted(time, Optional.of(trainedUntil)));
    }

    private Gate gate(Instant at) throws Exception {
        return work.turn(() ->
                new Gate(
                        house.orElseThrow(),
                        vault.orElseThrow(),
                        Policy.shipped(),
                        work,
                        Clock.fixed(at, ZoneOffset.UTC)));
    }

    private long acts(Act act) throws Exception {
        return work.turn(() -> house.orElseThrow().audit().ofAct(act).size()).longValue();
    }

    private void keep() throws IOException {
        Files.createDirectories(home.resolve("kept"));
        for (var name : List.of("record.db", "record.witness"))
            Files.copy(mine().resolve(name), home.resolve("kept").resolve(name));
    }

    private void putBack() throws IOException {
        for (var name : List.of("record.db", "record.witness"))
            Files.copy(
                    home.resolve("kept").resolve(name),
                    mine().resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
    }

    private Path mine() {
        return new DataFolder(home).mine();
    }

    private void setUp() throws Exception {
        var setUp =
                new SetUp(
                        "Sioned Puw",
                        Role.FAMILY_COURT_ADVISER,
                        Organisation.CAFCASS_CYMRU,
                        PHRASE.toCharArray(),
                        Optional.empty());
        asked(answer -> door().setUp(setUp, answer));
    }

    private void open() throws Exception {
        asked(answer -> door().open(PHRASE.toCharArray(), answer));
    }

    private void shut() throws Exception {
        work.turn(() -> {
            house.ifPresent(House::close);
            house = Optional.empty();
            return true;
        });
    }

    private Door door() {
        return new Door(
                new Rooms(new DataFolder(home)),
                work,
                Clock.systemUTC(),
                (opened, open) -> {
                    house = Optional.of(opened);
                    vault = Optional.of(open);
                });
    }

    private static void asked(Consumer<Consumer<DoorAnswer>> question) throws Exception {
        var answer = new CompletableFuture<DoorAnswer>();
        question.accept(answer::complete);
        assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(new DoorAnswer.Opened());
    }
}
