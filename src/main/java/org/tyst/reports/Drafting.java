package org.tyst.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.interviews.Statement;
import org.tyst.people.Practitioner;
import org.tyst.words.Language;

/** Begins a report and puts things from the record into it. Changes nothing but the report it gives back; keep that yourself. */
public final class Drafting {
    private final Ids ids;
    private final Clock clock;

    public Drafting(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new draft with the template's sections, one for each child or party where the template says so. */
    public Report begin(
            Templates.Chosen chosen,
            Language language,
            CaseFile file,
            Practitioner author,
            Optional<DirectedReport> direction) {
        return begin(chosen, language, file, author, About.order(direction));
    }

    /** As above, to somebody or about an earlier document. */
    public Report begin(
            Templates.Chosen chosen,
            Language language,
            CaseFile file,
            Practitioner author,
            About about) {
        var template = chosen.template();
        return new Report(
                new ReportId(ids.next()),
                file.theCase().id(),
                chosen.ref(),
                template.type(),
                template.title().in(language),
                file.theCase().organisation(),
                language,
                about.ordered(),
                author,
                new Outline(template, language, file, about, this::block).sections(),
                List.of(),
                ReportStatus.DRAFT,
                1,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                about.earlier().map(one -> Follows.after(one, template.type())),
                Optional.empty());
    }

    public Instant now() {
        return clock.instant();
    }

    public Block paragraph(String text) {
        return new Block.Paragraph(block(), Disclosure.everyone(), Run.plain(text));
    }

    /** One more of the tables that a section was begun with, its rows still to be filled. */
    public Optional<Block> table(Template.Slot slot, Language language) {
        var tables = new AskedTables(language, About.order(Optional.empty()), this::block);
        return slot.table().map(tables::of);
    }

    public Block heading(String text) {
        return new Block.Heading(block(), Disclosure.everyone(), text);
    }

    public Block bullets(String leadIn, List<String> items) {
        return new Block.Bullets(
                block(),
                Disclosure.everyone(),
                Run.plain(leadIn),
                items.stream().map(Run::plain).toList());
    }

    /** A table with one row, for its author to fill. */
    public Block table() {
        return new Block.KeyTable(
                block(), Disclosure.everyone(), "", List.of(new Block.KeyRow("", List.of())));
    }

    /** A statement, worded by its standing; a child's exact words become a quotation. What is contested comes with its flag. */
    public Block fromStatement(Report report, Statement statement, Material material) {
        return inserted(report, material).statement(block(), statement);
    }

    /** A fact on the case file, worded by its standing. What is contested comes with its flag. */
    public Block fromFact(Report report, CaseFact fact, Material material) {
        return inserted(report, material).fact(block(), fact);
    }

    /** One event of the chronology, with its day. */
    public Block fromEntry(Report report, ChronologyEntry entry, Material material) {
        return inserted(report, material).entry(block(), entry);
    }

    /** The dated facts of the case as a table. */
    public Block chronology(Report report, Material material) {
        return inserted(report, material).chronology(block(), false);
    }

    /** The same, drawn along a line of days. */
    public Block timeline(Report report, Material material) {
        return inserted(report, material).chronology(block(), true);
    }

    /** The family of the case, drawn. */
    public Block family(Report report, Material material) {
        return inserted(report, material).family(block());
    }

    /** Words the block anew from its source as the source stands now: the correction, where there is one. */
    public Report refresh(Report report, BlockId id, Material material) {
        return report.replace(id, block -> inserted(report, material).refreshed(block));
    }

    /** Each block that was made from the record, as the record would word it now in the report's language. */
    public Map<BlockId, Block> reworded(Report report, Material material) {
        var inserted = inserted(report, material);
        return report.blocks()
                .filter(inserted::knows)
                .collect(Collectors.toMap(Block::id, inserted::refreshed));
    }

    /** Says in the block that it is contested; the footnote is written from the contest when the copy is made. */
    public Report flag(Report report, BlockId id, ContestId contest) {
        return report.replace(id, block -> Flags.add(block, contest));
    }

    /** Whether a footnote of this block can be taken away at all: a child's words keep theirs. */
    public static boolean mayUnflag(Block block) {
        return RemovedFlags.mayRemove(block);
    }

    /** Takes the footnote of a contest out of a block. Why, by whom and when stays in its place, and is shown to whoever checks. */
    public Report unflag(Report report, BlockId id, ContestId contest, String reason) {
        var removed = new Run.FlagRemoved(contest, reason, report.author().name(), clock.instant());
        return report.replace(id, block -> RemovedFlags.remove(block, removed));
    }

    /** Flags everything that is contested and not flagged yet. */
    public Report flagAll(Report report, Material material) {
        var flagged = report;
        for (var block : report.blocks().toList())
            for (var contest : Flags.missing(block, material))
                flagged = flag(flagged, block.id(), contest.id());
        return flagged;
    }

    private static Inserted inserted(Report report, Material material) {
        return new Inserted(report, material);
    }

    private BlockId block() {
        return new BlockId(ids.next());
    }

    /** Contests that stand against a block and are not flagged in it. */
    public static List<Contest> unflagged(Block block, Material material) {
        return new ArrayList<>(Flags.missing(block, material));
    }
}
