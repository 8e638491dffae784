package org.tyst.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What can be said of finished pages without knowing what was to be printed. */
final class Pages {
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4");

    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(boolean heading, PDPage page) {}

    /** How many headings stand on another page than what follows them. */
    static int stranded(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Pages().count(document);
        }
    }

    /** The text as the tool of most Linux desktops reads it; empty where there is none. */
    static Optional<String> byPoppler(byte[] pdf) throws IOException, InterruptedException {
        Process tool;
        try {
            tool = new ProcessBuilder("pdftotext", "-q", "-", "-").start();
        } catch (IOException e) {
            return Optional.empty();
        }
        Thread.ofVirtual()
                .start(() -> {
                    try (var in = tool.getOutputStream()) {
                        in.write(pdf);
                    } catch (IOException e) {
                        tool.destroy();
                    }
                });
        var text = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return tool.waitFor(30, TimeUnit.SECONDS) && tool.exitValue() == 0
                ? Optional.of(text)
                : Optional.empty();
    }

    private int count(PDDocument document) {
        walk(document.getDocumentCatalog().getStructureTreeRoot(), false);
        var stranded = 0;
        for (var at = 1; at < leaves.size(); at++)
            if (leaves.get(at - 1).heading()
                    && !leaves.get(at)
                            .page()
                            .getCOSObject()
                            .equals(leaves.get(at - 1).page().getCOSObject())) stranded++;
        return stranded;
    }

    private void walk(PDStructureNode node, boolean heading) {
        for (var kid : node.getKids())
            switch (kid) {
                case PDStructureElement it -> walk(it, HEADINGS.contains(it.getStructureType()));
                case Integer _ when node instanceof PDStructureElement of ->
                        add(heading, of.getPage());
                case PDMarkedContentReference it -> add(heading, it.getPage());
                default -> {} // an object beside the text
            }
    }

    private void add(boolean heading, PDPage page) {
        if (page != null) leaves.add(new Leaf(heading, page));
    }
}
