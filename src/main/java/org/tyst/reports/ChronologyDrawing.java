package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.chronology.ChildrensRows;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Timeline;
import org.tyst.words.Words;

/**
 * Dated events along a line of days. It is laid out anew for each recipient from what they may read: no gap in it, and no stretch of
 * empty days, tells of an event that is withheld.
 */
final class ChronologyDrawing {
    private final Making making;
    private final Words words;

    ChronologyDrawing(Making making) {
        this.making = making;
        this.words = making.words();
    }

    Stream<Piece> pieces(Block.Chronology chronology) {
        var events = chronology.events().stream().filter(this::mayBeRead).toList();
        return Stream.concat(
                drawn(chronology, events),
                events.size() < chronology.events().size() ? left() : Stream.empty());
    }

    private boolean mayBeRead(Block.Event event) {
        return event.source().filter(making.discretion()::hides).isEmpty();
    }

    /** A child is not made to wonder what else there is. */
    private Stream<Piece> left() {
        return making.recipient() instanceof Recipient.Child
                ? Stream.empty()
                : making.note("documents.timeline.withheld");
    }

    private Stream<Piece> drawn(Block.Chronology whole, List<Block.Event> events) {
        if (events.isEmpty()) return making.note("documents.timeline.none");
        var touching = new ArrayList<ChildrensRows.Touching>();
        var told = new ArrayList<Piece.Told>();
        for (var event : events) {
            var id = new EntryId(new UUID(0, told.size()));
            var said = said(event, whole);
            event.inTime().map(at -> touching(id, at, event.when(), said)).ifPresent(touching::add);
            told.add(new Piece.Told(id, sentences(event, said)));
        }
        var children = making.material().file().children();
        var lanes = new ChildrensRows(children, words).of(touching);
        return Stream.of(new Piece.Events(whole.caption(), lanes, told));
    }

    private static ChildrensRows.Touching touching(
            EntryId id, Block.InTime at, String when, String said) {
        return new ChildrensRows.Touching(
                Timeline.Event.of(id, at.date(), when, said), at.children());
    }

    /** What is contested says so in its first word: its last ones may have no room. */
    private String said(Block.Event event, Block.Chronology whole) {
        var runs = new ChronologyTable(making).what(event, whole);
        var said = text(runs).strip().replaceAll("\\.+$", "");
        return runs.stream().anyMatch(Run.Flag.class::isInstance)
                ? words.text("documents.timeline.contested", said)
                : said;
    }

    private String sentences(Block.Event event, String said) {
        return Stream.of(
                        words.text("documents.timeline.told", event.when(), said),
                        words.text("documents.timeline.source", source(event)),
                        words.text("documents.timeline.children", children(event)))
                .collect(Collectors.joining(" "));
    }

    private String source(Block.Event event) {
        var whose = event.saidBy().map(List::of).map(this::text).orElseGet(() -> onFile(event));
        var how = event.standing().map(one -> words.of("documents.standing", one)).orElse("");
        return Stream.of(whose, how)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String onFile(Block.Event event) {
        return event.source()
                .flatMap(one -> making.material().fact(one.id()))
                .map(making.discretion()::source)
                .map(List::of)
                .map(this::text)
                .orElse("");
    }

    private String children(Block.Event event) {
        return event.children().isBlank() ? words.text("chronology.allChildren") : event.children();
    }

    /** Its numbers of sources are kept; a footnote has no place in a drawing. */
    private String text(List<? extends Run> runs) {
        return making.discretion().spans(List.copyOf(runs)).stream()
                .filter(span -> !(span instanceof Span.Footnote))
                .map(Span::text)
                .collect(Collectors.joining());
    }
}
