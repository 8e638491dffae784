package org.tyst.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.tyst.reports.PagePlaces;

/** Each numbered paragraph has a name in the file that says where it begins; here they are read again. */
public final class Places implements PagePlaces {
    private static final String PARAGRAPH = "p";
    private static final Comparator<Place> AS_READ =
            Comparator.comparingInt(Place::page).thenComparingDouble(Place::down);

    /** By what name a paragraph is found. It says no more than the number that is printed beside it. */
    static String name(int number) {
        return PARAGRAPH + number;
    }

    @Override
    public List<Place> places(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return named(document)
                    .flatMap(entry -> place(document, entry).stream())
                    .sorted(AS_READ)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("A PDF of ours cannot be read", e);
        }
    }

    private static Stream<Map.Entry<String, PDPageDestination>> named(PDDocument document)
            throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getDests() == null) return Stream.empty();
        PDDestinationNameTreeNode all = names.getDests();
        return below(all);
    }

    private static Stream<Map.Entry<String, PDPageDestination>> below(
            PDNameTreeNode<PDPageDestination> node) throws IOException {
        var here = node.getNames();
        var all =
                here == null
                        ? Stream.<Map.Entry<String, PDPageDestination>>empty()
                        : here.entrySet().stream();
        if (node.getKids() == null) return all;
        for (var kid : node.getKids()) all = Stream.concat(all, below(kid));
        return all;
    }

    private static Optional<Place> place(
            PDDocument document, Map.Entry<String, PDPageDestination> entry) {
        if (!entry.getKey().matches(PARAGRAPH + "\\d+")
                || !(entry.getValue() instanceof PDPageXYZDestination at)) return Optional.empty();
        var page = at.retrievePageNumber();
        if (page < 0) return Optional.empty();
        var height = document.getPage(page).getMediaBox().getHeight();
        var number = Integer.parseInt(entry.getKey().substring(PARAGRAPH.length()));
        return Optional.of(new Place(number, page, 1 - at.getTop() / height));
    }
}
