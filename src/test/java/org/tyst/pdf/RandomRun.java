package org.tyst.pdf;

import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.fixtures.RandomReports;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;

/** One random report printed for the court, and all that must hold of it. Printing itself fails when it loses a word. */
public final class RandomRun {
    private static final Copies COPIES = new Copies(Marking.shipped());

    private RandomRun() {}

    /** What did not hold; empty when all did. */
    public static List<String> faults(long seed, boolean validated) throws Exception {
        var faults = new ArrayList<String>();
        var report = RandomReports.of(seed);
        var view = COPIES.forCourt(report, material(), WITHHELD);
        byte[] pdf;
        try {
            pdf = new ItextPrinter().print(view).bytes();
        } catch (RuntimeException e) {
            return List.of("not printed: " + e);
        }
        var stranded = Pages.stranded(pdf);
        if (stranded > 0) faults.add(stranded + " headings stranded");
        Pages.byPoppler(pdf)
                .map(text -> lost(NothingLost.missing(view, List.of(text)), view, text))
                .filter(missing -> !missing.isEmpty())
                .ifPresent(missing -> faults.add("not for another reader: " + missing));
        if (!numbers(COPIES.forParty(report, material(), father())).equals(numbers(view)))
            faults.add("numbered otherwise for a party");
        if (validated && !BothStandardsTest.isBoth(pdf)) faults.add("not both standards");
        return faults;
    }

    /** Another reader tells words apart by the room between them, and on a line of two signs may take both for one word. */
    private static List<String> lost(List<String> words, RecipientView view, String text) {
        var wanted = joined(String.join(" ", NothingLost.texts(view)));
        return words.stream()
                .filter(word -> times(word, joined(text)) < times(word, wanted))
                .toList();
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int times(String word, String text) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    private static List<Integer> numbers(RecipientView view) {
        return view.pieces().stream().flatMap(RandomRun::number).toList();
    }

    private static Stream<Integer> number(Piece piece) {
        return switch (piece) {
            case Piece.Numbered it -> Stream.of(it.number());
            case Piece.Quote it -> Stream.of(it.number());
            case Piece.Bulleted it -> Stream.of(it.number());
            case Piece.Withheld it -> Stream.of(it.number());
            case Piece.Head _,
                    Piece.Grid _,
                    Piece.Note _,
                    Piece.NewPage _,
                    Piece.Family _,
                    Piece.Events _,
                    Piece.Signature _ ->
                    Stream.empty();
        };
    }
}
