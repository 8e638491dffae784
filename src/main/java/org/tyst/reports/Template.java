package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.people.Organisation;
import org.tyst.words.Language;

/**
 * The shape of one kind of document, as data: its sections in order, to whom it is addressed, and for which cases it is
 * offered. {@link Templates} reads and checks them. What is optional came with a later version of the format: files written
 * before it stay as they are, down to their hash.
 *
 * @param sides how many sides it has at most
 * @param sidesAim from how many sides on the author is told that it grows long
 * @param to to whom it is written, where it is a letter
 * @param earlier which documents it corrects, amends or adds to, by type: it is begun from one of them
 * @param offered for which cases it is offered, the first that fits; empty when any case will do
 * @param risk what is asked before it is begun, where sending it may do harm
 */
public record Template(
        String id,
        int version,
        String type,
        Bilingual title,
        Set<Organisation> organisations,
        List<Language> languages,
        Optional<Integer> sides,
        Optional<Integer> sidesAim,
        Optional<Addressee> to,
        Optional<Set<String>> earlier,
        Optional<List<Offer>> offered,
        Optional<Bilingual> risk,
        List<Slot> sections) {
    public Template {
        organisations = Set.copyOf(organisations);
        languages = List.copyOf(languages);
        earlier = earlier.map(Set::copyOf);
        offered = offered.map(List::copyOf);
        sections = List.copyOf(sections);
    }

    public enum Repeat {
        ONCE,
        EACH_CHILD,
        EACH_PARTY
    }

    /** To whom a letter is written. A child or a party is chosen when it is begun, an agency is typed. */
    public enum Addressee {
        COURT,
        CHILD,
        PARTY,
        AGENCY
    }

    /**
     * One section to be filled. {@code words} is the length to aim at, {@code wordsAtMost} the one it must keep; {@code parts}
     * are its sub-sections; {@code table} is a table that stands there from the beginning, its rows to be filled.
     */
    public record Slot(
            String key,
            Bilingual title,
            Bilingual prompt,
            boolean required,
            Repeat repeat,
            Filling filling,
            Optional<Integer> words,
            Optional<Integer> wordsAtMost,
            Optional<List<Asked>> table,
            List<Slot> parts) {
        public Slot {
            table = table.map(List::copyOf);
            parts = List.copyOf(parts);
        }

        public Limit limit() {
            return new Limit(words, wordsAtMost);
        }
    }

    /** A row that the author fills, unless the record can. */
    public record Asked(String key, Bilingual label, Optional<Known> from) {}

    /** What the record knows of the document that this one is about. */
    public enum Known {
        EARLIER_TITLE,
        EARLIER_AUTHOR,
        EARLIER_COMPLETED,
        EARLIER_NUMBER,
        ORDERED_ON
    }

    public Limit limit() {
        return new Limit(sidesAim, sides);
    }

    /** Whether it is written to one person of the case, who is named when it is begun. */
    public boolean isToOnePerson() {
        return to.filter(who -> who == Addressee.CHILD || who == Addressee.PARTY).isPresent();
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
