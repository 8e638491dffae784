package org.tyst.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tyst.fixtures.Folders;
import org.tyst.fixtures.PracticeWords;

/** What must hold when all is done: nothing readable on any laptop's disk, nothing withheld in a party's copy. */
final class Proof {
    private static final List<String> IMPORTED = List.of("Beca Orwig", "3 Tregarth Lane");

    private final Journey journey;

    Proof(Journey journey) {
        this.journey = journey;
    }

    void leave() throws IOException {
        var out = journey.out();
        var secrets = new ArrayList<>(PracticeWords.secrets());
        secrets.addAll(journey.typed());
        secrets.addAll(IMPORTED);
        Files.write(out.resolve("secrets.txt"), secrets);
        Files.write(out.resolve("withheld.txt"), PracticeWords.withheld());
        nothingWithheldIn(out.resolve("party-copy.pdf"));
        nothingWithheldIn(out.resolve("party-copy-welsh.pdf"));
        assertThat(text(out.resolve("court-copy.pdf"))).contains("14 Pistyll Row");
        Folders.copy(journey.laptop().data(), out.resolve("store"));
        assertThat(Folders.readable(out.resolve("store"), secrets)).isEmpty();
        assertThat(Folders.readable(journey.second().data(), secrets)).isEmpty();
        assertThat(Folders.readable(journey.colleagues().data(), secrets)).isEmpty();
        journey.summary().count("pictures", journey.pictures());
        journey.summary().write(out.resolve("summary.json"));
    }

    private static void nothingWithheldIn(Path copy) throws IOException {
        assertThat(PracticeWords.withheld()).noneMatch(text(copy)::contains);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
