package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tyst.basics.Text;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.cases.family.Drawing;
import org.tyst.contests.ContestId;

/** One block of a section. What comes from the record remembers its source; what the author writes has the author as owner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "HEADING"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "PARAGRAPH"),
    @JsonSubTypes.Type(value = Block.FromRecord.class, name = "FROM_RECORD"),
    @JsonSubTypes.Type(value = Block.ChildQuote.class, name = "CHILD_QUOTE"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "BULLETS"),
    @JsonSubTypes.Type(value = Block.KeyTable.class, name = "KEY_TABLE"),
    @JsonSubTypes.Type(value = Block.Chronology.class, name = "CHRONOLOGY"),
    @JsonSubTypes.Type(value = Block.FamilyTree.class, name = "FAMILY_TREE")
})
public sealed interface Block {
    BlockId id();

    Disclosure disclosure();

    Block labelled(Disclosure disclosure);

    /** A heading inside a section. It has no number. */
    record Heading(BlockId id, Disclosure disclosure, String text) implements Block {
        public Heading {
            text = Text.kept(text);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new Heading(id, label, text);
        }
    }

    /** The author's own words: narrative or opinion, never a thing from the record retyped. */
    record Paragraph(BlockId id, Disclosure disclosure, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new Paragraph(id, label, runs);
        }
    }

    /** A statement or fact, worded by its standing. The author may edit the words; the source stays with them. */
    record FromRecord(
            BlockId id,
            Disclosure disclosure,
            Source source,
            Standing standing,
            String owner,
            List<Run> runs)
            implements Block {
        public FromRecord {
            runs = List.copyOf(runs);
            if (standing == Standing.PROFESSIONAL_OPINION && owner.isBlank())
                throw new IllegalArgumentException("A professional opinion has its owner");
        }

        @Override
        public Block labelled(Disclosure label) {
            return new FromRecord(id, label, source, standing, owner, runs);
        }
    }

    /** A child's own words. Never corrected, never reworded; the original stands beside its translation. */
    record ChildQuote(
            BlockId id,
            Disclosure disclosure,
            Source source,
            String speaker,
            Optional<LocalDate> on,
            String setting,
            String language,
            String words,
            String translation,
            List<ContestId> flagged)
            implements Block {
        public ChildQuote {
            words = Text.kept(words);
            translation = Text.kept(translation);
            flagged = List.copyOf(flagged);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new ChildQuote(
                    id, label, source, speaker, on, setting, language, words, translation, flagged);
        }

        private Stream<Run> asRuns() {
            var said = Stream.<Run>of(new Run.Words(words), new Run.Words(translation));
            return Stream.concat(said, flagged.stream().map(Run.Flag::new));
        }
    }

    record Bullets(BlockId id, Disclosure disclosure, List<Run> leadIn, List<List<Run>> items)
            implements Block {
        public Bullets {
            leadIn = List.copyOf(leadIn);
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Block labelled(Disclosure label) {
            return new Bullets(id, label, leadIn, items);
        }
    }

    /** Two columns: what, and how it stands. */
    record KeyTable(BlockId id, Disclosure disclosure, String caption, List<KeyRow> rows)
            implements Block {
        public KeyTable {
            rows = List.copyOf(rows);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new KeyTable(id, label, caption, rows);
        }
    }

    record KeyRow(String key, List<Run> value) {
        public KeyRow {
            value = List.copyOf(value);
        }

        private Stream<Run> asRuns() {
            return Stream.concat(Stream.of(new Run.Words(key)), value.stream());
        }
    }

    /**
     * Dated events.
     *
     * @param drawn along a line of days; a table otherwise
     */
    record Chronology(
            BlockId id, Disclosure disclosure, String caption, List<Event> events, boolean drawn)
            implements Block {
        public Chronology {
            events = List.copyOf(events);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new Chronology(id, label, caption, events, drawn);
        }

        Chronology with(List<Event> others) {
            return new Chronology(id, disclosure, caption, others, drawn);
        }
    }

    /**
     * The family picture as it stood when it was put in, with the same in sentences. Nothing withheld was ever in it.
     *
     * @param said a person in each, with what they are to the others
     */
    record FamilyTree(
            BlockId id, Disclosure disclosure, String caption, Drawing drawing, List<String> said)
            implements Block {
        public FamilyTree {
            said = List.copyOf(said);
        }

        @Override
        public Block labelled(Disclosure label) {
            return new FamilyTree(id, label, caption, drawing, said);
        }

        private Stream<Run> asRuns() {
            return said.stream().map(Run.Words::new);
        }
    }

    /**
     * A dated event. {@code when} is words, because many a date is a season; {@code children} are those it touched.
     *
     * @param saidBy who says so, where that is no fact of the file
     * @param inTime where a drawing puts it; a table does not ask
     */
    record Event(
            Optional<LocalDate> on,
            String when,
            List<Run> what,
            Optional<Source> source,
            Optional<Standing> standing,
            String children,
            Optional<Run> saidBy,
            Optional<InTime> inTime) {
        public Event {
            what = List.copyOf(what);
        }

        Event with(List<Run> other) {
            return new Event(on, when, other, source, standing, children, saidBy, inTime);
        }
    }

    /** When something was, as far as anybody knows, and the children it touched; nobody in particular is all of them. */
    record InTime(RoughDate date, Set<PersonId> children) {
        public InTime {
            children = Set.copyOf(children);
        }
    }

    /** All runs in the order they are read. */
    default Stream<Run> allRuns() {
        return switch (this) {
            case Heading heading -> Stream.of(new Run.Words(heading.text()));
            case Paragraph paragraph -> paragraph.runs().stream();
            case FromRecord fromRecord -> fromRecord.runs().stream();
            case ChildQuote quote -> quote.asRuns();
            case Bullets bullets ->
                    Stream.concat(
                            bullets.leadIn().stream(),
                            bullets.items().stream().flatMap(List::stream));
            case KeyTable table -> table.rows().stream().flatMap(KeyRow::asRuns);
            case Chronology chronology ->
                    chronology.events().stream().flatMap(event -> event.what().stream());
            case FamilyTree family -> family.asRuns();
        };
    }

    /** Every source that stands behind the block. */
    default Stream<Source> sources() {
        var cited =
                allRuns().filter(Run.Cite.class::isInstance).map(run -> ((Run.Cite) run).source());
        return Stream.concat(ownSources(), cited).distinct();
    }

    default Stream<ContestId> flags() {
        return allRuns().filter(Run.Flag.class::isInstance).map(run -> ((Run.Flag) run).contest());
    }

    /** Footnotes that were taken away, and why. */
    default Stream<Run.FlagRemoved> removedFlags() {
        return allRuns().filter(Run.FlagRemoved.class::isInstance).map(Run.FlagRemoved.class::cast);
    }

    default String text() {
        return Run.text(allRuns().toList());
    }

    /** What the block itself was made from, without what its words cite. */
    default Stream<Source> ownSources() {
        return switch (this) {
            case FromRecord fromRecord -> Stream.of(fromRecord.source());
            case ChildQuote quote -> Stream.of(quote.source());
            case Chronology chronology ->
                    chronology.events().stream().flatMap(event -> event.source().stream());
            case Heading _, Paragraph _, Bullets _, KeyTable _, FamilyTree _ -> Stream.empty();
        };
    }
}
