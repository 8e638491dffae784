package org.tyst.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The first day: practising begins, a case comes from the court, and the signal goes. */
final class Arrival {
    private final Journey journey;
    private final Guide guide;

    Arrival(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() throws IOException {
        firstRun();
        importFromTheCourt();
        workOffline();
    }

    private void firstRun() {
        guide.see("Welcome to Tyst").picture("first-run");
        guide.press("Practise with made-up cases")
                .write("Passphrase", Journey.PASSPHRASE)
                .write("Passphrase again", Journey.PASSPHRASE)
                .picture("practise");
        guide.press("Open the made-up cases").see("Overdue and the next 4 weeks").picture("today");
    }

    private void importFromTheCourt() throws IOException {
        journey.laptop().hands(courtFile());
        guide.press("Cases").see("12 cases").picture("cases");
        guide.press("Import from the court").press("Choose the court’s file");
        guide.see("1 new case").picture("import");
        journey.summary().count("casesImported");
        guide.press("Cases");
        var found = guide.eyes().line("\\d+ cases");
        assertThat(found).isEqualTo("13 cases");
        journey.summary().count("casesOnTheLaptop", Integer.parseInt(found.replaceAll("\\D", "")));
    }

    /** The central record of the practice is up by now; the visit happens where there is no signal. */
    private void workOffline() {
        guide.press("Sync").see("Connected to the central record").press("Work offline");
        guide.see("You chose to work offline").picture("sync-offline");
    }

    private static Path courtFile() throws IOException {
        var file = Path.of("target", "tour-court-file.json");
        try (var in =
                Objects.requireNonNull(Tour.class.getResourceAsStream("/tour/court-file.json"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
