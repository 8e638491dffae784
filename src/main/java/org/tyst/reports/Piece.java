package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Timeline;
import org.tyst.cases.family.Drawing;

/** What stands on the pages of one recipient's copy, in order, with its numbers already given. */
public sealed interface Piece {
    /** A heading; level 1 is a section. */
    record Head(int level, String text) implements Piece {}

    record Numbered(int number, List<Span> spans) implements Piece {
        public Numbered {
            spans = List.copyOf(spans);
        }
    }

    /** A child's words: who, when and where; then the words; then, beside them, the translation. */
    record Quote(int number, List<Span> leadIn, Span words, Optional<Span> translation)
            implements Piece {
        public Quote {
            leadIn = List.copyOf(leadIn);
        }
    }

    record Bulleted(int number, List<Span> leadIn, List<List<Span>> items) implements Piece {
        public Bulleted {
            leadIn = List.copyOf(leadIn);
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A table. {@code rowHeads} says that the first column names its row. Widths are parts of the whole. */
    record Grid(
            String caption,
            List<String> header,
            List<List<Cell>> rows,
            List<Integer> widths,
            boolean rowHeads)
            implements Piece {
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
        }
    }

    record Cell(List<Span> spans) {
        public Cell {
            spans = List.copyOf(spans);
        }

        public static Cell of(String text) {
            return new Cell(List.of(new Span.Words(text)));
        }
    }

    /** A sentence without a number, such as why a section is not relevant. */
    record Note(List<Span> spans) implements Piece {
        public Note {
            spans = List.copyOf(spans);
        }
    }

    /** The place of a paragraph that this recipient may not read. It keeps its number. */
    record Withheld(int number, String text) implements Piece {}

    /** The family, drawn; the sentences are what is read aloud in its place. */
    record Family(String caption, Drawing drawing, List<String> said) implements Piece {
        public Family {
            said = List.copyOf(said);
        }
    }

    /**
     * Dated events, drawn along a line of days.
     *
     * @param lanes one for what touched all the children, and one for each of them
     * @param told the events as sentences, in order: what is read aloud in place of the drawing
     */
    record Events(String caption, List<Timeline.Row> lanes, List<Told> told) implements Piece {
        public Events {
            lanes = List.copyOf(lanes);
            told = List.copyOf(told);
        }

        /** Those of which not all words have room beside their mark. */
        public List<Told> cut() {
            return told.stream().filter(each -> !isWhole(each.event())).toList();
        }

        private boolean isWhole(EntryId event) {
            return lanes.stream()
                    .flatMap(lane -> lane.events().stream())
                    .filter(one -> one.id().equals(event))
                    .anyMatch(Timeline.Event::isWhole);
        }
    }

    /** An event as a sentence. */
    record Told(EntryId event, String text) {}

    /** Begins on a new page: an annex. */
    record NewPage() implements Piece {}

    record Signature(List<Span> declaration, List<Row> rows) implements Piece {
        public Signature {
            declaration = List.copyOf(declaration);
            rows = List.copyOf(rows);
        }
    }

    record Row(String label, List<String> lines) {
        public Row {
            lines = List.copyOf(lines);
        }
    }
}
