package org.tyst.vault;

import java.util.List;
import java.util.Optional;

/**
 * How far an exchange of every key has come, kept where nothing can separate it from the slots. While {@code COPYING}, the
 * old slots open and so do these; the old master key lies sealed under the new one, never the other way round, so that
 * whoever has the old passphrase learns nothing of the new keys. Once {@code SWAPPING}, only the new slots are there.
 */
record RekeyJournal(Stage stage, List<Slot> slots, Optional<EscrowSlot> escrow, String oldMaster) {
    enum Stage {
        COPYING,
        SWAPPING
    }

    RekeyJournal {
        slots = List.copyOf(slots);
    }

    static RekeyJournal swapping() {
        return new RekeyJournal(Stage.SWAPPING, List.of(), Optional.empty(), "");
    }

    boolean isSwapping() {
        return stage == Stage.SWAPPING;
    }

    Optional<Slot> slot(SlotType type) {
        return slots.stream().filter(slot -> slot.type() == type).findFirst();
    }
}
