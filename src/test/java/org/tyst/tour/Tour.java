package org.tyst.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One field visit, end to end: from the court's case to the filed report and the central record. */
class Tour {
    private static final Path OUT = Path.of("target", "tour");
    private static final String PASSPHRASE = "four green buses wait";
    private static final String ALYS_SAID = "I like the Saturdays. I like it when Dad does the voices. I don't like the car park.";
    private static final String OBSERVED = "Alys drew three owls and gave the smallest one a door with two locks.";

    private final List<String> pictures = new ArrayList<>();
    private final Map<String, Object> summary = new LinkedHashMap<>();
    private final Laptop laptop = new Laptop(OUT.resolve("data"), OUT, pictures);

    @Test
    void fromTheCourtsCaseToTheFiledReportAndTheCentralRecord() throws Exception {
        Proof.clear(OUT);
        var guide = laptop.switchOn();
        firstRun(guide);
        importFromTheCourt(guide);
        visit(guide);
        report(guide);
        laptop.lock(guide);
    }

    private void firstRun(Guide guide) {
        guide.see("Welcome to Tyst").picture("first-run");
        guide.press("Practise with made-up cases");
        guide.write("Passphrase", PASSPHRASE).write("Passphrase again", PASSPHRASE);
        guide.picture("practise").press("Open the made-up cases");
        guide.see("Overdue and the next 4 weeks").picture("today");
    }

    private void importFromTheCourt(Guide guide) throws IOException {
        laptop.hands(courtFile());
        guide.press("Cases").see("12 cases").picture("cases");
        guide.press("Import from the court").press("Choose the court’s file");
        guide.see("Beca Orwig").picture("import");
        summary.put("casesImported", 1);
    }

    private void visit(Guide guide) {
        openCase(guide, "XX26P00417").picture("case-overview");
        guide.press("People").see("Withheld").picture("case-people");
        guide.press("Interviews").picture("case-interviews").press("New interview");
        guide.see("What was explained");
        guide.press("Alys Hale, 8").picture("interview-empty");
    }

    private void report(Guide guide) throws IOException {
        openCase(guide, "XX26P00417").press("Reports").press("New report");
        guide.picture("new-report");
    }

    private static Guide openCase(Guide guide, String number) {
        guide.press("Cases").see("cases");
        guide.write("Find a case", number).push(KeyCode.ENTER);
        return guide.see("Orders applied for");
    }

    private static Path courtFile() throws IOException {
        var file = Path.of("target", "tour-court-file.json");
        try (var in = Objects.requireNonNull(Tour.class.getResourceAsStream("/tour/court-file.json"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
