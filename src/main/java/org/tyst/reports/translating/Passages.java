package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.interviews.PlaceType;
import org.tyst.reports.Block;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.words.Language;
import org.tyst.words.Words;

/**
 * What of a block is to be put in other words, passage by passage, and the block with these. What the app words by itself, such as
 * a day or where a child was seen, it words in both languages.
 */
public final class Passages {
    private final Words from;
    private final Words into;
    private final IdentityHashMap<Block, Unit> units = new IdentityHashMap<>();
    private final IdentityHashMap<Translated, String> hashes = new IdentityHashMap<>();

    public Passages(Language from, Language into) {
        this.from = Words.in(from);
        this.into = Words.in(into);
    }

    public Language from() {
        return from.language();
    }

    public Language into() {
        return into.language();
    }

    /** Made once for a block: while one passage is typed, the others are as they were. */
    Unit unit(Section section, Block block) {
        return units.computeIfAbsent(block, _ -> Unit.of(section, block, this));
    }

    String hash(Translated translated) {
        return hashes.computeIfAbsent(translated, Translated::hash);
    }

    public List<List<Run>> of(Block block) {
        return switch (block) {
            case Block.Heading it -> List.of(Run.plain(it.text()));
            case Block.Paragraph it -> List.of(it.runs());
            case Block.FromRecord it -> List.of(it.runs());
            case Block.ChildQuote it -> quoted(it);
            case Block.Bullets it ->
                    Stream.concat(Stream.of(it.leadIn()), it.items().stream()).toList();
            case Block.KeyTable it -> rows(it);
            case Block.Chronology it -> events(it);
            case Block.FamilyTree it ->
                    Stream.concat(Stream.of(it.caption()), it.said().stream())
                            .map(Run::plain)
                            .toList();
        };
    }

    /** The same block in the other language; {@code words} has a passage for each that {@link #of} gives. */
    public Block with(Block block, List<List<Run>> words) {
        var next = words.iterator();
        return switch (block) {
            case Block.Heading it -> new Block.Heading(it.id(), it.disclosure(), text(next));
            case Block.Paragraph it -> new Block.Paragraph(it.id(), it.disclosure(), runs(next));
            case Block.FromRecord it ->
                    new Block.FromRecord(
                            it.id(),
                            it.disclosure(),
                            it.source(),
                            it.standing(),
                            it.owner(),
                            runs(next));
            case Block.ChildQuote it -> quote(it, next);
            case Block.Bullets it ->
                    new Block.Bullets(it.id(), it.disclosure(), runs(next), rest(next));
            case Block.KeyTable it ->
                    new Block.KeyTable(it.id(), it.disclosure(), text(next), rows(it, next));
            case Block.Chronology it ->
                    new Block.Chronology(
                            it.id(), it.disclosure(), text(next), events(it, next), it.drawn());
            case Block.FamilyTree it ->
                    new Block.FamilyTree(
                            it.id(),
                            it.disclosure(),
                            text(next),
                            it.drawing(),
                            rest(next).stream().map(Run::text).toList());
        };
    }

    /** What a child said in the other language needs no translation there. */
    private List<List<Run>> quoted(Block.ChildQuote quote) {
        return isSpokenIn(quote, into.language()) ? List.of() : List.of(Run.plain(quote.words()));
    }

    private static boolean isSpokenIn(Block.ChildQuote quote, Language language) {
        return quote.language().equals(language.code());
    }

    private String language(Block.ChildQuote quote) {
        return quote.language().isBlank() ? from.language().code() : quote.language();
    }

    private Block quote(Block.ChildQuote it, Iterator<List<Run>> next) {
        return new Block.ChildQuote(
                it.id(),
                it.disclosure(),
                it.source(),
                it.speaker(),
                it.on(),
                place(it.setting()),
                language(it),
                it.words(),
                next.hasNext() ? text(next) : "",
                it.flagged());
    }

    private String place(String setting) {
        return Stream.of(PlaceType.values())
                .filter(place -> from.of("documents.at", place).equals(setting))
                .findFirst()
                .map(place -> into.of("documents.at", place))
                .orElse(setting);
    }

    private static List<List<Run>> rows(Block.KeyTable table) {
        var all = new ArrayList<List<Run>>(List.of(Run.plain(table.caption())));
        for (var row : table.rows()) {
            all.add(Run.plain(row.key()));
            all.add(row.value());
        }
        return all;
    }

    private static List<Block.KeyRow> rows(Block.KeyTable table, Iterator<List<Run>> next) {
        return table.rows().stream().map(_ -> new Block.KeyRow(text(next), runs(next))).toList();
    }

    private List<List<Run>> events(Block.Chronology chronology) {
        var all = new ArrayList<List<Run>>(List.of(Run.plain(chronology.caption())));
        for (var event : chronology.events()) {
            if (!isItsDay(event)) all.add(Run.plain(event.when()));
            all.add(event.what());
        }
        return all;
    }

    private List<Block.Event> events(Block.Chronology chronology, Iterator<List<Run>> next) {
        return chronology.events().stream().map(event -> event(event, next)).toList();
    }

    private Block.Event event(Block.Event it, Iterator<List<Run>> next) {
        var when = isItsDay(it) ? it.on().map(into::date).orElseThrow() : text(next);
        return new Block.Event(
                it.on(),
                when,
                runs(next),
                it.source(),
                it.standing(),
                it.children(),
                it.saidBy().map(this::named),
                it.inTime());
    }

    private boolean isItsDay(Block.Event event) {
        return event.on().map(from::date).filter(event.when()::equals).isPresent();
    }

    /** A text of the app's own in the other language; blank where it is somebody's own. */
    String inOther(String key, String text) {
        return from.text(key).equals(text) ? into.text(key) : "";
    }

    /** An agency keeps its name, and has the other language's words for where that is withheld. */
    Run named(Run run) {
        return run instanceof Run.Agency it
                ? new Run.Agency(it.name(), into.text("documents.agency.byRole"), it.about())
                : run;
    }

    private static List<Run> runs(Iterator<List<Run>> words) {
        return words.next();
    }

    private static String text(Iterator<List<Run>> words) {
        return Run.text(words.next());
    }

    private static List<List<Run>> rest(Iterator<List<Run>> words) {
        var all = new ArrayList<List<Run>>();
        words.forEachRemaining(all::add);
        return all;
    }
}
