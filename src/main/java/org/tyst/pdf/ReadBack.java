package org.tyst.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyChecker;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Where;

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
                        withheld(reading, list),
                        fonts(reading, list),
                        others(reading, list))
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

    private static Stream<CopyFinding> withheld(Reading reading, CheckList list) {
        return list.withheld().stream()
                .flatMap(value ->
                        list.expected()
                                ? inCourtCopy(reading, list, value)
                                : inPartyCopy(reading, list, value));
    }

    /** What is worth a look is told only where nothing worse is. */
    private static Stream<CopyFinding> inPartyCopy(
            Reading reading, CheckList list, CheckList.Value value) {
        var telling =
                hits(reading, list.telling(value), (where, pages) -> found(value, where, pages))
                        .toList();
        return telling.isEmpty()
                ? hits(
                        reading,
                        list.worthALook(value),
                        (where, pages) ->
                                new CopyFinding.LookAt(value.kind(), value.masked(), where, pages))
                : telling.stream();
    }

    /** On a page of the court copy it is meant to stand; in its properties or its name it is not. */
    private static Stream<CopyFinding> inCourtCopy(
            Reading reading, CheckList list, CheckList.Value value) {
        var isThere =
                reading.places().stream()
                        .anyMatch(place ->
                                place.where() == Where.PAGE && value.whole().in(place.text()));
        var missing =
                isThere
                        ? Stream.<CopyFinding>empty()
                        : Stream.<CopyFinding>of(
                                new CopyFinding.NotInCourtCopy(value.kind(), value.masked()));
        var elsewhere =
                hits(
                        reading.beyondPages(),
                        list.telling(value),
                        (where, pages) -> found(value, where, pages));
        return Stream.concat(missing, elsewhere);
    }

    private static CopyFinding found(CheckList.Value value, Where where, List<Integer> pages) {
        return new CopyFinding.Withheld(value.kind(), value.masked(), where, pages);
    }

    /** A letter that a font still holds and no page shows was taken off a page: by it a covered word can be guessed. */
    private static Stream<CopyFinding> fonts(Reading reading, CheckList list) {
        var left = reading.lettersLeftInFonts();
        return list.expected() || left.isEmpty()
                ? Stream.empty()
                : list.withheld().stream()
                        .filter(value -> value.detail().codePoints().anyMatch(left::contains))
                        .map(value -> found(value, Where.FONT, List.of()));
    }

    private static Stream<CopyFinding> others(Reading reading, CheckList list) {
        return list.foreign()
                .flatMap(entry -> hits(reading, List.of(entry.fragment()), entry::found))
                .distinct();
    }

    private static Stream<CopyFinding> hits(
            Reading reading,
            List<Fragment> parts,
            BiFunction<Where, List<Integer>, CopyFinding> finding) {
        Map<Where, TreeSet<Integer>> found = new EnumMap<>(Where.class);
        for (var place : reading.places())
            if (parts.stream().anyMatch(part -> part.in(place.text())))
                found.computeIfAbsent(place.where(), _ -> new TreeSet<>())
                        .addAll(pages(place.page()));
        return found.entrySet().stream()
                .map(hit -> finding.apply(hit.getKey(), List.copyOf(hit.getValue())));
    }

    private static List<Integer> pages(Optional<Integer> page) {
        return page.map(List::of).orElse(List.of());
    }

    private static int ends(byte[] pdf) {
        var count = 0;
        for (var at = 0; at <= pdf.length - END.length; at++)
            if (java.util.Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) count++;
        return count;
    }
}
