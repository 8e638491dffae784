package org.tyst.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorState;
import org.tyst.store.Store;

/** The two records that a laptop may have, the practitioner's own and the made-up one, and which of them is meant. */
final class Rooms {
    private static final String VAULT = "vault.json";

    private final DataFolder folder;
    private final Waiting waiting;
    private boolean practice;

    Rooms(DataFolder folder) {
        this.folder = folder;
        this.waiting = new Waiting(folder.path());
        this.practice = !has(folder.mine()) && has(folder.practice());
    }

    Path current() {
        return practice ? folder.practice() : folder.mine();
    }

    boolean isPractice() {
        return practice;
    }

    void practise() {
        practice = true;
    }

    void inEarnest() {
        practice = false;
    }

    DoorState state() {
        return new DoorState(has(folder.mine()), has(folder.practice()), practice, waiting.count());
    }

    boolean areReady() {
        return folder.isReady();
    }

    Waiting waiting() {
        return waiting;
    }

    /** A record without its vault is no first run: it is the more to be looked after. */
    private static boolean has(Path room) {
        return Files.exists(room.resolve(VAULT))
                || Files.exists(room.resolve(VAULT + ".previous"))
                || Store.isIn(room);
    }
}
