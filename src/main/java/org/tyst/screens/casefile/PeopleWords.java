package org.tyst.screens.casefile;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.NameKind;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.CourtsWord;
import org.tyst.words.Words;

/** Other names, death and relationships of one person, in words. */
final class PeopleWords {
    private final CaseFile file;
    private final Words words;

    PeopleWords(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    String otherNames(Person person) {
        return person.otherNames().stream()
                .map(name -> otherName(name, person.kindOf(name)))
                .collect(Collectors.joining(", "));
    }

    private String otherName(String name, NameKind kind) {
        return kind == NameKind.NOT_SAID
                ? name
                : words.text("family.nameOfKind", name, words.of("family.nameKind", kind));
    }

    String died(Person person) {
        return person.died()
                .map(died ->
                        died.on().map(words::date).orElse(words.text("family.dayNotKnown"))
                                + source(died.source()))
                .orElse("");
    }

    String relations(Person person, Function<PersonId, String> name) {
        var courts =
                CourtsWord.on(file).stream()
                        .filter(said -> said.one().id().equals(person.id()))
                        .map(said ->
                                words.text(
                                        "case.relationTo",
                                        new CaseWords(words).relation(said.code()),
                                        name.apply(said.child().id())));
        var recorded =
                file.family().standing().stream()
                        .filter(tie -> !tie.withheld())
                        .filter(tie ->
                                tie.one().equals(person.id()) || tie.other().equals(person.id()))
                        .map(tie -> recorded(tie, person, name));
        return Stream.concat(courts, recorded).collect(Collectors.joining("; "));
    }

    private String recorded(FamilyTie tie, Person person, Function<PersonId, String> name) {
        var isFirst = tie.one().equals(person.id());
        var key =
                "family."
                        + (isFirst || tie.relation().isMutual() ? "is." : "has.")
                        + tie.relation();
        var more = tie.words().isBlank() ? "" : " (" + tie.words() + ")";
        return words.text(key)
                + more
                + " "
                + name.apply(isFirst ? tie.other() : tie.one())
                + tie.since()
                        .map(day -> ", " + words.text("family.since", words.date(day)))
                        .orElse("")
                + tie.until()
                        .map(day -> ", " + words.text("family.until", words.date(day)))
                        .orElse("")
                + source(tie.source());
    }

    private static String source(String source) {
        return source.isBlank() ? "" : " (" + source + ")";
    }
}
