package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.desk.DataFolder;
import org.tyst.fixtures.Families;
import org.tyst.fixtures.LargeCaseload;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Interview;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.vault.OpenVault;
import org.tyst.work.Work;

/** A data folder as the set-up pages leave it, with two families from the court and two begun interviews in each. */
final class SetUpLaptop {
    static final String PASSPHRASE = "three quiet otters";
    private static final int INTERVIEWS = 2;

    private final Clock clock = Clock.systemUTC();
    private final List<Interview> interviews = new ArrayList<>();

    /** The interviews that were begun. */
    static List<Interview> in(Path folder) throws Exception {
        var laptop = new SetUpLaptop();
        return laptop.make(folder, laptop::fill);
    }

    /** As much as one laptop may have to carry. */
    static void full(Path folder) throws Exception {
        new SetUpLaptop().make(folder, SetUpLaptop::fillUp);
    }

    private static void fillUp(House house, OpenVault vault) {
        new LargeCaseload(house.cases(), house.interviews(), Clock.systemUTC()).load();
        house.close();
    }

    private List<Interview> make(Path folder, BiConsumer<House, OpenVault> fill) throws Exception {
        try (var work = new Work(Runnable::run, SetUpLaptop::fault)) {
            var door = new Door(new Rooms(new DataFolder(folder)), work, clock, fill);
            var answer = new CompletableFuture<DoorAnswer>();
            door.setUp(who(), answer::complete);
            if (!(answer.get(10, TimeUnit.MINUTES) instanceof DoorAnswer.Opened))
                throw new AssertionError(answer.join());
        }
        return interviews;
    }

    private static SetUp who() {
        return new SetUp(
                "Mari Prys",
                Role.FAMILY_COURT_ADVISER,
                Organisation.CAFCASS_CYMRU,
                PASSPHRASE.toCharArray(),
                Optional.empty());
    }

    private void fill(House house, OpenVault vault) {
        new CourtImporter(house.cases(), clock).importFile(Families.courtFile(417, 2));
        house.cases().rows().stream().map(CaseRow::id).forEach(id -> begin(id, house));
        house.close();
    }

    private void begin(CaseId theCase, House house) {
        var drafting =
                new Drafting(house.practitioner(), new Ids(clock, new SecureRandom()), clock);
        for (var number = 0; number < INTERVIEWS; number++) {
            var begun = drafting.newInterview(theCase);
            if (!(house.interviews().keep(begun, List.of(), List.of()) instanceof Saved))
                throw new AssertionError("Not kept");
            interviews.add(begun);
        }
    }

    private static void fault(Throwable fault) {
        throw new AssertionError(fault);
    }
}
