package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.people.Organisation;
import org.tyst.words.Language;

/** The shape of one kind of report, as shipped: its sections in order. {@link Templates} reads and checks them. */
public record Template(
        String id,
        int version,
        String type,
        Bilingual title,
        Set<Organisation> organisations,
        List<Language> languages,
        Optional<Integer> sides,
        List<Slot> sections) {
    public Template {
        organisations = Set.copyOf(organisations);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    public enum Repeat {
        ONCE,
        EACH_CHILD,
        EACH_PARTY
    }

    /** One section to be filled. {@code words} is a soft limit; {@code parts} are its sub-sections. */
    public record Slot(
            String key,
            Bilingual title,
            Bilingual prompt,
            boolean required,
            Repeat repeat,
            Filling filling,
            Optional<Integer> words,
            List<Slot> parts) {
        public Slot {
            parts = List.copyOf(parts);
        }
    }

    /** The slot of a section: by {@code welfareChecklist.a} the part, by {@code childVoice.2} the slot that repeats. */
    public Optional<Slot> slot(Section section) {
        var own = sections.stream().filter(slot -> slot.key().equals(section.slot())).findFirst();
        return own.map(slot -> part(slot, section.key()).orElse(slot));
    }

    private static Optional<Slot> part(Slot slot, String key) {
        return slot.parts().stream()
                .filter(part -> key.equals(slot.key() + "." + part.key()))
                .findFirst();
    }
}
