package org.tyst.app;

import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.central.PracticeCentral;

/** Where a manager would be, who gives cases to people: at the central record of a laptop that practises. */
public final class PracticeOffice {
    private final Desktop desktop;

    public PracticeOffice(Desktop desktop) {
        this.desktop = desktop;
    }

    /** By which one laptop of this person can join. */
    public String codeFor(UUID user) {
        return central().newDevice(user).text();
    }

    /** From the practitioner of this laptop to somebody else. */
    public void give(CaseId id, UUID to) {
        central().reallocate(id.value(), Practising.practitioner().id().value(), to);
    }

    private PracticeCentral central() {
        return desktop.practising().central().orElseThrow();
    }
}
