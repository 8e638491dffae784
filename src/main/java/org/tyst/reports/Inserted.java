package org.tyst.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.words.Words;

/** Turns an item of the record into a block of one report, in the report's language. */
final class Inserted {
    private final Report report;
    private final Material material;
    private final Words words;

    Inserted(Report report, Material material) {
        this.report = report;
        this.material = material;
        this.words = Words.in(report.language());
    }

    Block statement(BlockId id, Statement statement) {
        return isChildsOwnWords(statement) ? quote(id, statement) : told(id, statement);
    }

    Block fact(BlockId id, CaseFact fact) {
        var source = Source.of(fact);
        var runs = runs(new Phrases(words, material).fact(fact), source);
        return new Block.FromRecord(
                id, disclosure(fact), source, fact.standing(), owner(fact), runs);
    }

    /** An event with its day. Without a standing it is the author's sentence, with a source. */
    Block entry(BlockId id, ChronologyEntry entry) {
        var source = material.source(entry);
        var events = new ChosenEvents(material, words);
        var when = entry.date().exact().map(words::date).orElse(entry.date().words());
        var said = words.text("documents.entry", when, entry.what(), Phrases.MARK);
        var runs = runs(Phrases.around(said, events.saidBy(entry)), source);
        return entry.standing()
                .filter(standing -> standing != Standing.PROFESSIONAL_OPINION)
                .<Block>map(standing -> fromRecord(id, source, standing, runs))
                .orElseGet(() -> new Block.Paragraph(id, Disclosure.everyone(), runs));
    }

    private static Block fromRecord(BlockId id, Source source, Standing standing, List<Run> runs) {
        return new Block.FromRecord(id, Disclosure.everyone(), source, standing, "", runs);
    }

    private Disclosure disclosure(CaseFact fact) {
        return material.isForTheCourtAlone(fact.id().value())
                ? new Disclosure.CourtOnly(words.text("documents.check.courtOnly", fact.source()))
                : Disclosure.everyone();
    }

    /** What somebody chose; where nobody has, every dated fact. */
    Block chronology(BlockId id, boolean drawn) {
        var events = material.file().chronology().isEmpty() ? dated() : chosen();
        var caption = words.text(drawn ? "documents.timeline" : "documents.chronology");
        return new Block.Chronology(id, Disclosure.everyone(), caption, events, drawn);
    }

    private List<Block.Event> chosen() {
        var events = new ChosenEvents(material, words);
        return material.file().chronology().stream()
                .map(entry -> events.event(entry, this::runs))
                .toList();
    }

    private List<Block.Event> dated() {
        return material.file().facts().stream()
                .filter(fact -> fact.on().isPresent())
                .filter(fact -> !Later.isThere(fact, material))
                .sorted(Comparator.comparing(fact -> fact.on().orElseThrow()))
                .map(this::event)
                .toList();
    }

    Block family(BlockId id) {
        return new FamilyBlock(material.file(), words, report.startedAt()).of(id);
    }

    /** The block worded anew. It keeps its id and its disclosure label; a block of the author's own is left alone. */
    Block refreshed(Block block) {
        return switch (block) {
            case Block.FromRecord it ->
                    again(it.id(), it.source()).orElse(it).labelled(it.disclosure());
            case Block.ChildQuote it ->
                    again(it.id(), it.source()).orElse(it).labelled(it.disclosure());
            case Block.Chronology it -> chronology(it.id(), it.drawn()).labelled(it.disclosure());
            case Block.FamilyTree it -> family(it.id()).labelled(it.disclosure());
            case Block.Heading _, Block.Paragraph _, Block.Bullets _, Block.KeyTable _ -> block;
        };
    }

    /** Whether what the block was made from is still on the record. */
    boolean knows(Block block) {
        return block.ownSources().allMatch(this::isThere);
    }

    private boolean isThere(Source source) {
        return switch (source.kind()) {
            case STATEMENT -> material.statement(source.id()).isPresent();
            case FACT -> material.fact(source.id()).isPresent();
            case CHRONOLOGY -> material.entry(source.id()).isPresent();
        };
    }

    private Optional<Block> again(BlockId id, Source source) {
        return switch (source.kind()) {
            case STATEMENT ->
                    material.statement(source.id()).map(this::latest).map(it -> statement(id, it));
            case FACT -> material.fact(source.id()).map(this::latest).map(it -> fact(id, it));
            case CHRONOLOGY -> material.entry(source.id()).map(it -> entry(id, it));
        };
    }

    private Statement latest(Statement statement) {
        return Later.of(statement, material).map(this::latest).orElse(statement);
    }

    private CaseFact latest(CaseFact fact) {
        return later(fact).map(this::latest).orElse(fact);
    }

    private Optional<CaseFact> later(CaseFact fact) {
        return Later.of(fact, material);
    }

    private Block told(BlockId id, Statement statement) {
        var source = Source.of(statement);
        var said = new Phrases(words, material).statement(statement, day(statement));
        var owner = statement.standing() == Standing.PROFESSIONAL_OPINION ? owner(statement) : "";
        return new Block.FromRecord(
                id, Disclosure.everyone(), source, statement.standing(), owner, runs(said, source));
    }

    private Block quote(BlockId id, Statement statement) {
        var source = Source.of(statement);
        var flagged =
                material.standingAgainst(source).stream().map(contest -> contest.id()).toList();
        return new Block.ChildQuote(
                id,
                Disclosure.everyone(),
                source,
                statement.speaker().name(),
                day(statement),
                setting(statement),
                statement.language(),
                statement.words(),
                statement.translation(),
                flagged);
    }

    private Block.Event event(CaseFact fact) {
        var source = Source.of(fact);
        return new Block.Event(
                fact.on(),
                fact.on().map(words::date).orElse(""),
                runs(Run.plain(new Phrases(words, material).told(fact)), source),
                Optional.of(source),
                Optional.of(fact.standing()),
                children(fact),
                Optional.empty(),
                fact.on().map(RoughDate::on).map(on -> new Block.InTime(on, touched(fact))));
    }

    private String children(CaseFact fact) {
        return childrenOf(fact).map(Person::name).collect(Collectors.joining(", "));
    }

    private Set<PersonId> touched(CaseFact fact) {
        return childrenOf(fact).map(Person::id).collect(Collectors.toSet());
    }

    private Stream<Person> childrenOf(CaseFact fact) {
        return material.file().children().stream()
                .filter(child -> fact.about().contains(child.id()));
    }

    private List<Run> runs(List<Run> said, Source source) {
        List<Run> all = new ArrayList<>(said);
        all.add(new Run.Cite(source));
        material.standingAgainst(source).forEach(contest -> all.add(new Run.Flag(contest.id())));
        return all;
    }

    private boolean isChildsOwnWords(Statement statement) {
        return statement.wording() == Wording.EXACT_WORDS
                && statement
                        .speaker()
                        .person()
                        .flatMap(material.file()::person)
                        .filter(Person::isSubjectChild)
                        .isPresent();
    }

    private Optional<LocalDate> day(Statement statement) {
        return material.interview(statement)
                .flatMap(Interview::startedAt)
                .map(LocalDateTime::toLocalDate);
    }

    private String setting(Statement statement) {
        return material.interview(statement)
                .map(interview -> words.of("documents.at", interview.place()))
                .orElse("");
    }

    private String owner(Statement statement) {
        var name = statement.speaker().name();
        return name.isBlank() ? report.author().name() : name;
    }

    private static String owner(CaseFact fact) {
        return fact.standing() == Standing.PROFESSIONAL_OPINION ? fact.source() : "";
    }
}
