package org.tyst.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class Tour {
    private static final Path OUT = Path.of("target", "tour");

    @Test
    void fromTheCourtsCaseToTheFiledReportAndTheCentralRecord() throws Exception {
        Files.createDirectories(OUT);
        var pictures = new ArrayList<String>();
        var laptop = new Laptop(OUT.resolve("data"), OUT, pictures);
        var guide = laptop.switchOn();
        guide.see("Welcome to Tyst").picture("first-run");
        guide.press("Practise with made-up cases");
        guide.write("Passphrase", "four green buses wait").write("Passphrase again", "four green buses wait");
        guide.picture("practise").press("Open the made-up cases");
        guide.see("Today").picture("today");
        guide.press("Cases").see("XX26P00417").picture("cases");
        guide.press("Sync").picture("sync");
        laptop.lock(guide);
    }
}
