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
        inTheMiddleOfASentence(again);
    }

    /** Somebody comes in: the lock, at once, and later the same page with the same words. */
    private void inTheMiddleOfASentence(Guide guide) {
        guide.openCase(Journey.RILEY)
                .press("Interviews")
                .press("New interview")
                .see("Who is present")
                .goTo("Statement 1.")
                .type(journey.secret("Riley said the stairs are"));
        journey.laptop().lock(guide);
        var back = journey.laptop().switchOn();
        back.write("Passphrase", Journey.PASSPHRASE).press("Unlock").see("Who is present");
        back.goTo("Statement 1.")
                .type(journey.secret(" too steep for Bonnie."))
                .see("Saved on this laptop")
                .picture("same-sentence");
        journey.laptop().lock(back);
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
        guide.press("Today");
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
