package org.tyst.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.dispatch.CopyFinding.Where;
import org.tyst.dispatch.Passage;

/** All the text that lies in a PDF: on the pages in both orders, and in every string, stream and font beside them. */
record Reading(
        List<Passage> places,
        String pageText,
        int pages,
        int looked,
        int attachments,
        Set<Integer> lettersLeftInFonts) {

    static Reading nothing() {
        return new Reading(List.of(), "", 0, 0, 0, Set.of());
    }

    static Reading of(PDDocument document, String fileName) throws IOException {
        var places = new ArrayList<Passage>();
        var text = new StringBuilder();
        var looked = 0;
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            for (var order : List.of(false, true)) {
                var read = text(document, page, order);
                text.append(read);
                places.add(new Passage(Where.PAGE, Optional.of(page), Haystack.of(read)));
                looked += read.length();
            }
        }
        places.add(new Passage(Where.PAGE, Optional.empty(), Haystack.of(text(document))));
        for (var flow : TaggedText.of(document).flows())
            places.add(new Passage(Where.PAGE, Optional.empty(), Haystack.of(flow)));
        places.add(new Passage(Where.FILE_NAME, Optional.empty(), Haystack.of(fileName)));
        var hidden = new Hidden(document).read();
        hidden.texts()
                .forEach(found ->
                        places.add(
                                new Passage(
                                        found.where(),
                                        Optional.empty(),
                                        Haystack.of(found.text()))));
        looked += hidden.texts().stream().mapToInt(found -> found.text().length()).sum();
        return new Reading(
                List.copyOf(places),
                text.toString(),
                document.getNumberOfPages(),
                looked,
                hidden.attachments(),
                left(hidden.letters(), text.toString()));
    }

    private static Set<Integer> left(Set<Integer> inFonts, String shown) {
        var left = new HashSet<>(inFonts);
        shown.codePoints().forEach(left::remove);
        left.removeIf(point -> !Character.isLetterOrDigit(point));
        return left;
    }

    private static String text(PDDocument document, int page, boolean sorted) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
