package org.tyst.screens.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFact;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Representative;
import org.tyst.cases.checks.CheckFacts;
import org.tyst.contests.Target;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** The people of a case, worded: children first, then the parties. */
final class People {

    private static final Comparator<Person> CHILDREN_FIRST =
            Comparator.comparing(person ->
                    person.parts().stream()
                            .min(Comparator.naturalOrder())
                            .orElse(Part.PROFESSIONAL));

    private final CaseContents contents;
    private final Words words;
    private final Days days;

    People(CaseContents contents, Words words, Days days) {
        this.contents = contents;
        this.words = words;
        this.days = days;
    }

    List<PersonCard> cards() {
        return contents.file().people().stream()
                .sorted(CHILDREN_FIRST.thenComparing(Person::name))
                .map(this::card)
                .toList();
    }

    /** What agencies answered stands in a section of its own. */
    CaseContents contents() {
        return contents;
    }

    List<FactLine> facts() {
        return contents.file().facts().stream()
                .filter(fact -> CheckFacts.entry(fact.id(), contents.file().checks()).isEmpty())
                .map(this::fact)
                .toList();
    }

    /** "Alys Rees, 9", or with the date of birth where the name alone would not say who is meant. */
    String withAge(Person person) {
        var name = told(person);
        return person.birth()
                .ageOn(days.today())
                .map(age -> words.text("case.withAge", name, age))
                .orElse(name);
    }

    String told(Person person) {
        return contents.namesakes().told(person, words);
    }

    private PersonCard card(Person person) {
        return new PersonCard(
                person.id(),
                told(person),
                parts(person),
                person.birth().certainty() == Birth.Certainty.DOUBTFUL,
                lines(person),
                contents.file().contactPointsOf(person.id()).stream().map(this::contact).toList());
    }

    private List<KeyLine> lines(Person person) {
        return Stream.of(
                        line(
                                "otherNames",
                                new PeopleWords(contents.file(), words).otherNames(person)),
                        line("birth", birth(person.birth())),
                        line("gender", new CaseWords(words).gender(person.gender())),
                        line("relations", relations(person)),
                        line("died", new PeopleWords(contents.file(), words).died(person)),
                        line("livesWith", names(person.livesWith().stream())),
                        line("language", words.of("terms.LanguageChoice", person.language())),
                        line(
                                "representative",
                                person.representative().map(this::representative).orElse("")),
                        line("note", person.note()))
                .filter(line -> !line.value().isBlank())
                .toList();
    }

    private String parts(Person person) {
        return Arrays.stream(Part.values())
                .filter(person.parts()::contains)
                .map(part -> words.of("terms.Part", part))
                .collect(Collectors.joining(", "));
    }

    private String birth(Birth birth) {
        return birth.date()
                .map(date ->
                        birth.ageOn(days.today())
                                .map(age -> words.text("case.bornAged", words.date(date), age))
                                .orElse(words.text("case.bornDoubtful", words.date(date))))
                .orElse(words.text("case.bornUnknown"));
    }

    /** What the court said and what was recorded here, each with its source, without what is withheld. */
    private String relations(Person person) {
        return new PeopleWords(contents.file(), words).relations(person, this::name);
    }

    private String names(Stream<PersonId> people) {
        return people.map(this::name).collect(Collectors.joining(", "));
    }

    private String name(PersonId id) {
        return contents.file().person(id).map(this::told).orElse(words.text("case.somebody"));
    }

    /** Name and firm. Where a solicitor can be reached is not for a page that is read over a shoulder. */
    private String representative(Representative solicitor) {
        return Stream.of(solicitor.name(), solicitor.firm())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private ContactLine contact(ContactPoint point) {
        return new ContactLine(
                point,
                words.of("terms.Kind", point.kind()),
                words.of("terms.Confidentiality", point.confidentiality()),
                point.openDetail(),
                source(point));
    }

    private String source(ContactPoint point) {
        var until = point.until().map(day -> words.text("case.until", words.date(day)));
        return Stream.of(Optional.of(point.source()), until)
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private FactLine fact(CaseFact fact) {
        return new FactLine(
                new Target(Target.Kind.FACT, fact.id().value()),
                fact.text(),
                words.of("terms.Standing", fact.standing()),
                factSource(fact),
                names(fact.about().stream()),
                fact.whySuperseded(),
                contents.isContested(fact.id().value()),
                isSuperseded(fact));
    }

    private String factSource(CaseFact fact) {
        return fact.on()
                .map(day -> words.text("case.sourceOn", fact.source(), words.date(day)))
                .orElse(fact.source());
    }

    private boolean isSuperseded(CaseFact fact) {
        return contents.file().later(fact.id()).isPresent();
    }

    private KeyLine line(String key, String value) {
        return new KeyLine(words.text("case." + key), value);
    }

    record PersonCard(
            PersonId id,
            String name,
            String parts,
            boolean birthInDoubt,
            List<KeyLine> lines,
            List<ContactLine> contacts) {}

    record ContactLine(
            ContactPoint point,
            String kind,
            String confidentiality,
            Optional<String> openDetail,
            String source) {}

    record FactLine(
            Target target,
            String text,
            String standing,
            String source,
            String about,
            String whyAmended,
            boolean contested,
            boolean superseded) {}
}
