package org.tyst.dispatch;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.cases.giveaway.Fragment;
import org.tyst.cases.giveaway.Fragments;
import org.tyst.cases.giveaway.Haystack;
import org.tyst.cases.identity.LinkedCase;
import org.tyst.reports.WithheldDetails;

/**
 * What belongs to other cases on this laptop and may not stand in this one: case numbers, addresses, phones and exact full names,
 * and every detail that is withheld there. Never single words. {@code fingerprint} stays when a check is over and the entries
 * are forgotten, so that a later change is still seen.
 */
public record OtherCases(List<Entry> entries, String fingerprint) {
    public OtherCases {
        entries = List.copyOf(entries);
    }

    private OtherCases(List<Entry> entries) {
        this(entries, Fingerprint.of(entries.stream().map(entry -> entry.fragment().folded())));
    }

    public enum Kind {
        CASE_NUMBER,
        ADDRESS,
        POSTCODE,
        PHONE,
        FULL_NAME,
        DETAIL
    }

    /** Says neither whose it is nor in which case it stands. */
    public record Entry(Kind kind, String masked, Fragment fragment) {
        public CopyFinding found(CopyFinding.Where where, List<Integer> pages) {
            return fragment.tells()
                    ? new CopyFinding.OtherCase(kind, masked, where, pages)
                    : new CopyFinding.LookAtOther(kind, masked, where, pages);
        }

        @Override
        public String toString() {
            return "another case's " + kind;
        }
    }

    public static OtherCases none() {
        return new OtherCases(List.of());
    }

    /**
     * Leaves out whoever and whatever is in this case too, and the number of a case that shares a child
     * with it: related proceedings are no leak.
     *
     * @param withheld the withheld details of all cases, this one's too
     */
    public static OtherCases of(CaseFile mine, List<CaseFile> all, WithheldDetails withheld) {
        var known = new HashSet<String>();
        entries(mine, withheld).map(entry -> entry.fragment().folded()).forEach(known::add);
        return new OtherCases(
                all.stream()
                        .filter(file -> !file.theCase().id().equals(mine.theCase().id()))
                        .flatMap(file ->
                                entries(file, withheld)
                                        .filter(entry -> isForeign(entry, file, mine)))
                        .filter(entry -> !known.contains(entry.fragment().folded()))
                        .distinct()
                        .toList());
    }

    /** Without a word of what was looked for. */
    OtherCases forgotten() {
        return new OtherCases(List.of(), fingerprint);
    }

    private static boolean isForeign(Entry entry, CaseFile file, CaseFile mine) {
        return entry.kind() != Kind.CASE_NUMBER || !LinkedCase.areLinked(file, mine);
    }

    private static Stream<Entry> entries(CaseFile file, WithheldDetails withheld) {
        var details = file.contactPoints().stream().flatMap(point -> details(point, withheld));
        return Stream.of(numbers(file), names(file), details).flatMap(entries -> entries);
    }

    private static Stream<Entry> numbers(CaseFile file) {
        return Stream.of(file.theCase().courtNumber())
                .filter(number -> number.length() >= 6)
                .map(number -> new Entry(Kind.CASE_NUMBER, Masked.of(number), Fragment.of(number)));
    }

    private static Stream<Entry> names(CaseFile file) {
        return file.people().stream()
                .flatMap(OtherCases::names)
                .filter(OtherCases::isFull)
                .map(name -> new Entry(Kind.FULL_NAME, Masked.of(name), Fragment.words(name)));
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.otherNames().stream());
    }

    /** Two words of which none is an initial: "M. Rees" is a review, not a block. */
    private static boolean isFull(String name) {
        var words = Haystack.fold(name).split(" ");
        return words.length > 1 && Stream.of(words).allMatch(word -> word.length() > 1);
    }

    private static Stream<Entry> details(ContactPoint point, WithheldDetails withheld) {
        return point.isWithheld()
                ? withheld.of(point.id()).stream().flatMap(detail -> closed(point.kind(), detail))
                : point.openDetail().stream().flatMap(detail -> open(point.kind(), detail));
    }

    private static Stream<Entry> closed(ContactPoint.Kind kind, String detail) {
        return detail.isBlank()
                ? Stream.empty()
                : Fragments.exact(kind, detail).map(part -> entry(kind, detail, part));
    }

    /** Of what is open there, only what nobody writes by chance. */
    private static Stream<Entry> open(ContactPoint.Kind kind, String detail) {
        if (detail.isBlank()) return Stream.empty();
        var parts =
                switch (kind) {
                    case ADDRESS ->
                            Stream.concat(
                                    Stream.of(Fragment.of(detail)), Fragments.postcodes(detail));
                    case PHONE -> Fragments.exact(kind, detail);
                    case EMAIL, SCHOOL, GP, WORKPLACE, OTHER -> Stream.<Fragment>empty();
                };
        return parts.map(part -> entry(kind, detail, part));
    }

    /** A house or a school may have the name of many another: without a number it is only worth a look. */
    private static Entry entry(ContactPoint.Kind kind, String detail, Fragment part) {
        var isWhole = part.equals(Fragment.of(detail)) && isPrivate(kind);
        var counts = isWhole || part.hasNumber() ? part : part.worthALook();
        return new Entry(kindOf(kind, detail, part), Masked.of(detail), counts);
    }

    private static boolean isPrivate(ContactPoint.Kind kind) {
        return switch (kind) {
            case ADDRESS, PHONE, EMAIL -> true;
            case SCHOOL, GP, WORKPLACE, OTHER -> false;
        };
    }

    private static Kind kindOf(ContactPoint.Kind kind, String detail, Fragment part) {
        if (Fragments.postcodes(detail).anyMatch(part::equals)) return Kind.POSTCODE;
        return switch (kind) {
            case ADDRESS -> Kind.ADDRESS;
            case PHONE -> Kind.PHONE;
            case EMAIL, SCHOOL, GP, WORKPLACE, OTHER -> Kind.DETAIL;
        };
    }
}
