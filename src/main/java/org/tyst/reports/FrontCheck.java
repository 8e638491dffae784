package org.tyst.reports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.people.Practitioner;
import org.tyst.words.Words;

/**
 * The last look at a front sheet, whatever row a line stands in: what looks like a place to find somebody, or is one that the
 * record knows, is not printed. Only the office's own lines may; and not even these where one of the family is found there.
 */
final class FrontCheck {
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w-])(?:\\+\\d|\\(?0)(?:[\\s()-]?\\d){9,11}(?![\\w-])");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int TELLING = 5;

    private final List<String> known;
    private final List<String> office;
    private final Words words;

    FrontCheck(CaseFile file, Practitioner author, Words words) {
        this.known =
                file.contactPoints().stream()
                        .map(ContactPoint::openDetail)
                        .flatMap(detail -> detail.stream().flatMap(FrontCheck::parts))
                        .distinct()
                        .toList();
        this.office = List.of(author.officeAddress(), author.officePhone());
        this.words = words;
    }

    List<Piece.Row> cleared(List<Piece.Row> rows) {
        return rows.stream()
                .map(row ->
                        new Piece.Row(
                                row.label(), row.lines().stream().map(this::cleared).toList()))
                .toList();
    }

    private String cleared(String line) {
        return mayStand(line) ? line : words.text("documents.front.leftOut");
    }

    boolean mayStand(String line) {
        if (known.stream().anyMatch(folded(line)::contains)) return false;
        return office.contains(line)
                || Stream.of(POSTCODE, PHONE, EMAIL)
                        .noneMatch(pattern -> pattern.matcher(line).find());
    }

    /** The whole, and each line of it with a number in it: a house or a postcode tells enough by itself, a town does not. */
    private static Stream<String> parts(String detail) {
        var lines = Stream.of(detail.split("[,\\n]")).filter(line -> line.matches(".*\\d.*"));
        return Stream.concat(Stream.of(detail), lines)
                .map(FrontCheck::folded)
                .filter(part -> part.length() >= TELLING);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
