package org.tyst.tour;

/** Dusk: the dark skin and the other language, the lock, a slip of the fingers, and the way back in. */
final class Leaving {
    private final Journey journey;

    Leaving(Journey journey) {
        this.journey = journey;
    }

    void play(Guide guide) {
        find(guide);
        inWelshAndInTheDark(guide);
        journey.laptop().lock(guide);
        var again = unlocked();
        again.openCase(Journey.HALE).press("Interviews").picture("unlocked-again");
        journey.laptop().lock(again);
    }

    /** A Welsh word is found in its mutated forms as well. */
    private static void find(Guide guide) {
        guide.press("Find").write("Words to find", "llais").see("Statement").picture("find");
    }

    private static void inWelshAndInTheDark(Guide guide) {
        guide.press("Settings").picture("settings").press("Dark").press("Cymraeg (Welsh)");
        guide.picture("settings-welsh-dark");
        guide.press("Heddiw").picture("today-welsh-dark");
        guide.press("Achosion").picture("cases-welsh-dark");
        guide.press("Gosodiadau").press("English (Saesneg)").press("Light");
    }

    private Guide unlocked() {
        var again = journey.laptop().switchOn();
        again.see("Unlock the made-up cases")
                .write("Passphrase", "not the passphrase")
                .press("Unlock")
                .see("That is not the passphrase")
                .picture("wrong-passphrase");
        again.write("Passphrase", Journey.PASSPHRASE);
        journey.summary()
                .time("unlock", () -> again.press("Unlock").see("Overdue and the next 4 weeks"));
        return again;
    }
}
