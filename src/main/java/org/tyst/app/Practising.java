package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.central.PracticeCentral;
import org.tyst.people.Organisation;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.Role;
import org.tyst.practice.PracticeCaseload;
import org.tyst.sync.SyncDesk;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.work.Work;

/** What makes practising real: made-up families, and a small central record of its own that runs while Tyst is open. */
final class Practising {
    private static final String KEY = "practice.central.key";
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Work work;
    private Optional<PracticeCentral> central = Optional.empty();

    Practising(Path folder, Work work) {
        this.folder = folder;
        this.work = work;
    }

    static Practitioner practitioner() {
        return new Practitioner(
                new PractitionerId(Ids.named("practice", "practitioner")),
                "Sioned Puw",
                Role.FAMILY_COURT_ADVISER,
                Organisation.CAFCASS_CYMRU,
                "Practice Office, 1 Example Street, Aberfelin ZZ9 9ZZ",
                "01632 960 100");
    }

    /** On the store's thread: the families, the first time. */
    static void fill(House house, Clock clock) {
        if (!house.cases().rows().isEmpty()) return;
        var loaded =
                PracticeCaseload.load(
                        house.cases(),
                        house.interviews(),
                        house.contests(),
                        house.practitioner(),
                        clock);
        if (!(loaded instanceof SaveOutcome.Saved))
            throw new IllegalStateException("The made-up cases could not be kept: " + loaded);
    }

    /** Starts the central record aside and joins this laptop to it, the first time. */
    void start(House house, SyncDesk sync) {
        work.inOrder(
                () -> key(house),
                key -> work.aside(() -> started(key), running -> join(running, house, sync)));
    }

    /** A code by which a second laptop can join the same practice central record. */
    Optional<String> codeForAnotherLaptop(House house) {
        return central.map(running -> running.newDevice(house.practitioner().id().value()).text());
    }

    synchronized Optional<PracticeCentral> central() {
        return central;
    }

    synchronized void close() {
        central.ifPresent(PracticeCentral::close);
        central = Optional.empty();
    }

    private PracticeCentral started(byte[] key) {
        return PracticeCentral.start(folder.resolve("central"), 0, key);
    }

    private synchronized void join(PracticeCentral running, House house, SyncDesk sync) {
        central = Optional.of(running);
        if (sync.status().contact() != Contact.NOT_SET_UP) sync.syncNow();
        else
            work.aside(
                    () -> running.newDevice(house.practitioner().id().value()),
                    code -> sync.join(code.text(), joined -> {}));
    }

    private static byte[] key(House house) {
        var kept = house.settings().get(KEY);
        if (kept.isPresent()) return Base64.getDecoder().decode(kept.get());
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        if (house.settings().put(KEY, Base64.getEncoder().encodeToString(key))
                instanceof SaveOutcome.Saved) return key;
        throw new IllegalStateException("The key of the practice central record could not be kept");
    }
}
