package org.tyst.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyChecker;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Where;
import org.tyst.dispatch.Search;
import org.tyst.reports.RecipientView;

/** Reads a finished copy back with PDFBox, wherever text can lie in it, and looks for what it must not carry. */
public final class ReadBack implements CopyChecker {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Clock clock;

    public ReadBack(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CheckResult check(byte[] pdf, String fileName, CheckList list) {
        try (var document = Loader.loadPDF(pdf)) {
            var reading = Reading.of(document, fileName);
            return result(reading, list, findings(pdf, reading, list));
        } catch (IOException e) {
            return result(
                    Reading.nothing(),
                    list,
                    List.of(new CopyFinding.CannotBeRead(e.getClass().getSimpleName())));
        }
    }

    @Override
    public List<CopyFinding> lacking(byte[] pdf, RecipientView.Marks marks) {
        try (var document = Loader.loadPDF(pdf)) {
            return new MarksOnPages(marks).lacking(document);
        } catch (IOException e) {
            return List.of(new CopyFinding.CannotBeRead(e.getClass().getSimpleName()));
        }
    }

    private CheckResult result(Reading reading, CheckList list, List<CopyFinding> findings) {
        return new CheckResult(
                clock.instant(),
                reading.pages(),
                reading.looked(),
                list.withheld().size(),
                findings);
    }

    private static List<CopyFinding> findings(byte[] pdf, Reading reading, CheckList list) {
        return Stream.of(
                        whole(pdf, reading),
                        Search.in(reading.places(), list),
                        fonts(reading, list))
                .flatMap(found -> found)
                .toList();
    }

    /** A reading that is empty finds nothing, so it must not pass for clean; nor a file that was added to after it was made. */
    private static Stream<CopyFinding> whole(byte[] pdf, Reading reading) {
        var found = new ArrayList<CopyFinding>();
        if (reading.pageText().isBlank())
            found.add(new CopyFinding.CannotBeRead("no text on any page"));
        if (ends(pdf) != 1) found.add(new CopyFinding.CannotBeRead("saved more than once"));
        if (reading.attachments() > 0) found.add(new CopyFinding.Attachment(reading.attachments()));
        return found.stream();
    }

    /** A letter that a font still holds and no page shows was taken off a page: by it a covered word can be guessed. */
    private static Stream<CopyFinding> fonts(Reading reading, CheckList list) {
        var left = reading.lettersLeftInFonts();
        return list.expected() || left.isEmpty()
                ? Stream.empty()
                : list.withheld().stream()
                        .filter(value -> value.detail().codePoints().anyMatch(left::contains))
                        .map(value ->
                                new CopyFinding.Withheld(
                                        value.kind(), value.masked(), Where.FONT, List.of()));
    }

    private static int ends(byte[] pdf) {
        var count = 0;
        for (var at = 0; at <= pdf.length - END.length; at++)
            if (java.util.Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) count++;
        return count;
    }
}
