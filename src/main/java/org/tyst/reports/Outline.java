package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.reports.Template.Slot;
import org.tyst.words.Language;

/** The sections of a new report: the template's, with those that repeat once for each child or party. */
final class Outline {
    private final Template template;
    private final Language language;
    private final CaseFile file;
    private final About about;
    private final AskedTables tables;

    Outline(
            Template template,
            Language language,
            CaseFile file,
            About about,
            Supplier<BlockId> ids) {
        this.template = template;
        this.language = language;
        this.file = file;
        this.about = about;
        this.tables = new AskedTables(language, about, ids);
    }

    List<Section> sections() {
        return template.sections().stream().flatMap(this::sections).toList();
    }

    private Stream<Section> sections(Slot slot) {
        return switch (slot.repeat()) {
            case ONCE ->
                    slot.parts().isEmpty()
                            ? Stream.of(section(slot, slot.required()))
                            : withParts(slot);
            case EACH_CHILD -> each(slot, file.children());
            case EACH_PARTY -> each(slot, Parties.inOrder(file));
        };
    }

    private Stream<Section> withParts(Slot slot) {
        var parts = slot.parts().stream().map(part -> part(slot, part));
        return Stream.concat(Stream.of(section(slot, false)), parts);
    }

    private Section part(Slot slot, Slot part) {
        return section(
                slot.key() + "." + part.key(),
                2,
                part.title().in(language),
                part,
                part.required(),
                Optional.empty());
    }

    /** A heading for all of them, and one with each name under it: a name never has to mutate. */
    private Stream<Section> each(Slot slot, List<Person> people) {
        var all = new ArrayList<Section>(List.of(section(slot, false)));
        IntStream.range(0, people.size())
                .forEach(place -> all.add(about(slot, people.get(place), place + 1)));
        return all.stream();
    }

    private Section about(Slot slot, Person person, int count) {
        return section(
                slot.key() + "." + count,
                2,
                person.name(),
                slot,
                slot.required(),
                Optional.of(person));
    }

    private Section section(Slot slot, boolean required) {
        return section(slot.key(), 1, slot.title().in(language), slot, required, person(slot));
    }

    /** A letter is about the one it is written to. */
    private Optional<Person> person(Slot slot) {
        return switch (slot.filling()) {
            case LETTERHEAD, PLAIN_LETTERHEAD -> about.person();
            case AUTHOR,
                    ADDRESSEE,
                    FRONT_SHEET,
                    COURT_QUESTIONS,
                    SOURCES,
                    CONTESTED,
                    SIGNATURE,
                    LETTER_SIGNATURE ->
                    Optional.empty();
        };
    }

    private Section section(
            String key,
            int level,
            String title,
            Slot slot,
            boolean required,
            Optional<Person> who) {
        return new Section(
                key,
                level,
                title,
                slot.filling(),
                required,
                who.map(Person::id),
                slot.table().stream().map(tables::of).toList(),
                "");
    }
}
