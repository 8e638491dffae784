package org.tyst.cases.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.family.FamilyPicture.Bond;
import org.tyst.cases.family.FamilyPicture.Household;
import org.tyst.cases.family.FamilyPicture.Member;
import org.tyst.cases.family.FamilyPicture.Sign;
import org.tyst.words.Words;

/** The picture as a list: each person with what they are to the others. It is what a screen reader reads, and the text for a drawing. */
public final class FamilySentences {
    private final FamilyPicture picture;
    private final Words words;

    public FamilySentences(FamilyPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
    }

    /**
     * A person and what is said of them.
     *
     * @param said a short sentence each
     */
    public record Lines(PersonId person, String name, List<String> said) {
        public Lines {
            said = List.copyOf(said);
        }

        /** All in one go. */
        public String text() {
            return Stream.concat(Stream.of(name), said.stream()).collect(Collectors.joining(". "))
                    + ".";
        }
    }

    public List<Lines> all() {
        return picture.members().stream().map(this::lines).toList();
    }

    private Lines lines(Member member) {
        var facts = Stream.of(sign(member), member.subject() ? words.text("family.subject") : "");
        var said =
                Stream.of(facts, relations(member).stream(), homes(member))
                        .flatMap(lines -> lines)
                        .filter(line -> !line.isBlank())
                        .toList();
        return new Lines(member.id(), named(member), said);
    }

    private static String named(Member member) {
        return member.detail().isBlank() ? member.name() : member.name() + ", " + member.detail();
    }

    private String sign(Member member) {
        return member.known() ? "" : words.text("family.genderUnknown");
    }

    /** "Mother of Alys Rees-Hale, Tomos Rees-Hale": those of whom the same is said, in one. */
    private List<String> relations(Member member) {
        var grouped = new LinkedHashMap<String, List<String>>();
        for (var bond : picture.bonds())
            if (bond.touches(member.id()))
                grouped.merge(
                        phrase(bond, member),
                        List.of(other(bond, member) + when(bond)),
                        FamilySentences::joined);
        return grouped.entrySet().stream()
                .map(each ->
                        words.text(
                                "family.relation",
                                each.getKey(),
                                String.join(", ", each.getValue())))
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private String other(Bond bond, Member member) {
        return picture.member(bond.partnerOf(member.id()))
                .map(FamilyPicture.Member::name)
                .orElse(words.text("case.somebody"));
    }

    private String phrase(Bond bond, Member member) {
        if (bond.relation() == Relation.OTHER)
            return words.text(
                    bond.one().equals(member.id()) ? "family.otherOf" : "family.hasOther",
                    bond.label());
        var side = bond.one().equals(member.id()) || bond.relation().isMutual() ? "is" : "has";
        var gendered = "family." + side + "." + bond.relation() + "." + suffix(member.sign());
        return words.has(gendered)
                ? words.text(gendered)
                : words.text("family." + side + "." + bond.relation());
    }

    private static String suffix(Sign sign) {
        return switch (sign) {
            case SQUARE -> "male";
            case CIRCLE -> "female";
            case DIAMOND -> "other";
        };
    }

    private String when(Bond bond) {
        var since = bond.since().map(day -> words.text("family.since", words.date(day)));
        var until = bond.until().map(day -> words.text("family.until", words.date(day)));
        return Stream.of(since, until)
                .flatMap(Optional::stream)
                .map(text -> " " + text)
                .collect(Collectors.joining());
    }

    private Stream<String> homes(Member member) {
        return picture.households().stream()
                .filter(home -> home.members().contains(member.id()))
                .map(Household::name);
    }
}
