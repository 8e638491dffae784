package org.tyst.cases.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.Relation;
import org.tyst.cases.family.FamilyPicture.Bond;
import org.tyst.cases.family.FamilyPicture.Member;
import org.tyst.cases.family.FamilyPicture.Sign;
import org.tyst.words.Words;

/** Reads the family picture from a case's file: what the court said and what was recorded here, without anything that is withheld. */
public final class FamilyReading {
    private static final List<String> MALE = List.of("male", "m", "boy", "man", "gwryw");
    private static final List<String> FEMALE = List.of("female", "f", "girl", "woman", "benyw");

    private final CaseFile file;
    private final Namesakes namesakes;
    private final Words words;
    private final LocalDate today;

    public FamilyReading(CaseFile file, Namesakes namesakes, Words words, LocalDate today) {
        this.file = file;
        this.namesakes = namesakes;
        this.words = words;
        this.today = today;
    }

    /** Everybody who is of the family or may be: professionals only if they are something to somebody. */
    public FamilyPicture all() {
        var bonds = bonds();
        return picture(bonds, person -> !isProfessional(person) || isIn(bonds, person));
    }

    /** For a page that leaves: whoever is of no relation to anybody is not in it. */
    public FamilyPicture related() {
        var bonds = bonds();
        return picture(bonds, person -> person.isSubjectChild() || isIn(bonds, person));
    }

    private FamilyPicture picture(List<Bond> bonds, Predicate<Person> shown) {
        var people =
                file.people().stream()
                        .filter(shown)
                        .sorted(Comparator.comparing(person -> !person.isSubjectChild()))
                        .toList();
        return new FamilyPicture(
                people.stream().map(this::member).toList(),
                bonds,
                new LivingTogether(file, people, words).homes());
    }

    private static boolean isProfessional(Person person) {
        return person.parts().equals(Set.of(Part.PROFESSIONAL));
    }

    private static boolean isIn(List<Bond> bonds, Person person) {
        return bonds.stream().anyMatch(bond -> bond.touches(person.id()));
    }

    private List<Bond> bonds() {
        var recorded =
                file.family().standing().stream()
                        .filter(tie -> !tie.withheld())
                        .filter(this::isOfThisFile)
                        .map(this::bond);
        return Stream.concat(recorded, CourtsWord.on(file).stream().map(this::bond)).toList();
    }

    /** A tie may have come before the person it names, from another laptop. */
    private boolean isOfThisFile(FamilyTie tie) {
        return file.person(tie.one()).isPresent() && file.person(tie.other()).isPresent();
    }

    private Bond bond(FamilyTie tie) {
        return new Bond(
                tie.one(),
                tie.other(),
                tie.relation(),
                tie.since(),
                tie.until(),
                tie.isOver(today),
                label(tie.relation(), tie.words()));
    }

    private Bond bond(CourtsWord.Said said) {
        return new Bond(
                said.one().id(),
                said.child().id(),
                said.relation(),
                Optional.empty(),
                Optional.empty(),
                false,
                label(said.relation(), new CodeWords(words).of(said.code())));
    }

    private String label(Relation relation, String inWords) {
        return relation == Relation.OTHER && !inWords.isBlank()
                ? inWords
                : words.of("family.label", relation);
    }

    private Member member(Person person) {
        var sign = sign(person.gender());
        return new Member(
                person.id(),
                person.name().isBlank() ? words.text("case.nameless") : person.name(),
                detail(person),
                sign,
                sign != Sign.DIAMOND || !person.gender().isBlank(),
                person.died().isPresent(),
                person.isSubjectChild(),
                person.birth().date());
    }

    private static Sign sign(String gender) {
        var said = gender.strip().toLowerCase(Locale.ROOT);
        if (MALE.contains(said)) return Sign.SQUARE;
        return FEMALE.contains(said) ? Sign.CIRCLE : Sign.DIAMOND;
    }

    /** A namesake is told apart by the date of birth, and where nobody knows it by the part. */
    private String detail(Person person) {
        if (person.died().isPresent())
            return person.died()
                    .flatMap(died -> died.on())
                    .map(day -> words.text("family.diedIn", String.valueOf(day.getYear())))
                    .orElse(words.text("family.died"));
        return namesakes.shared(person.name()) ? toldApart(person) : age(person);
    }

    private String age(Person person) {
        var inDoubt = person.birth().certainty() == Birth.Certainty.DOUBTFUL;
        return person.birth()
                .ageOn(today)
                .map(age -> words.text("family.aged", age))
                .orElse(inDoubt ? words.text("family.ageInDoubt") : "");
    }

    private String toldApart(Person person) {
        return person.birth()
                .date()
                .map(born -> words.text("family.born", words.date(born)))
                .orElseGet(() ->
                        person.parts().stream()
                                .sorted()
                                .findFirst()
                                .map(part -> words.of("terms.Part", part))
                                .orElse(""));
    }
}
