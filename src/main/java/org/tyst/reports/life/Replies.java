package org.tyst.reports.life;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.Ids;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.words.Words;

/** What children and parties said about the recommendations, as paragraphs of the report's own section for it. */
public final class Replies {
    private static final List<String> SLOTS =
            List.of(
                    "responsesToRecommendations",
                    "sharingBack",
                    "sharingBackResponses",
                    "responses");

    private final Ids ids;

    public Replies(Ids ids) {
        this.ids = ids;
    }

    /** Where they belong; empty where this kind of document has no such section. */
    public static Optional<Section> section(Report report) {
        return SLOTS.stream()
                .flatMap(slot -> report.sections().stream().filter(one -> one.slot().equals(slot)))
                .findFirst();
    }

    /** One paragraph for each person who is not in it yet. The author may write on them as on every other. */
    public Report putInto(Report report, List<Step.SharedBack> told) {
        var now = report;
        for (var one : told) now = putInto(now, one);
        return now;
    }

    private Report putInto(Report report, Step.SharedBack told) {
        var text = text(report, told);
        return section(report)
                .filter(section -> section.blocks().stream().noneMatch(it -> says(it, text)))
                .map(section -> report.append(section.key(), paragraph(report, told)))
                .orElse(report);
    }

    private static boolean says(Block block, String text) {
        return block.text().contains(text);
    }

    private Block paragraph(Report report, Step.SharedBack told) {
        return new Block.Paragraph(
                new BlockId(ids.next()), Disclosure.everyone(), Run.plain(text(report, told)));
    }

    private static String text(Report report, Step.SharedBack told) {
        var words = Words.in(report.language());
        if (!told.isDone()) return words.text("documents.replied.not", told.name());
        var day = words.date(told.on().orElseThrow());
        var how = words.of("documents.repliedHow", told.how());
        if (told.words().isBlank())
            return words.text("documents.replied.nothing", told.name(), day, how);
        var key = told.exact() ? "documents.replied.exact" : "documents.replied.summary";
        return words.text(key, told.name(), day, how, told.words());
    }
}
