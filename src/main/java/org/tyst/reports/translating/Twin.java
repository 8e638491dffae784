package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import org.tyst.reports.Block;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.reports.Signature;

/**
 * The report as it reads in its other language: the same sections, blocks, ids, labels and sources with other words in them. What
 * is not translated yet stands there as it is, and is marked as the language it is in.
 */
public final class Twin {
    private final Report report;
    private final Translation translation;
    private final Passages passages;

    private Twin(Report report, Translation translation) {
        if (translation.language() == report.language())
            throw new IllegalArgumentException("That is the other language already");
        this.report = report;
        this.translation = translation;
        this.passages = new Passages(report.language(), translation.language());
    }

    public static Report of(Report report) {
        return new Twin(report, report.translation().orElseThrow()).made();
    }

    private Report made() {
        return new Report(
                report.id(),
                report.caseId(),
                report.template(),
                report.type(),
                translation.title(),
                report.organisation(),
                translation.language(),
                report.direction(),
                report.author(),
                report.sections().stream().map(this::section).toList(),
                report.answers(),
                report.status(),
                report.version(),
                report.startedAt(),
                report.finishedAt(),
                report.signature().map(Signature::turned),
                report.follows(),
                report.translation());
    }

    private Section section(Section it) {
        return new Section(
                it.key(),
                it.level(),
                translation.heading(it.key()).orElse(it.title()),
                it.filling(),
                it.required(),
                it.about(),
                it.blocks().stream().map(block -> block(it, block)).toList(),
                reason(it));
    }

    private String reason(Section section) {
        return translation
                .of(Unit.reason(section.key()))
                .filter(it -> !section.notRelevantBecause().isBlank() && !it.isBlank())
                .map(Translated::text)
                .orElse(section.notRelevantBecause());
    }

    private Block block(Section section, Block block) {
        return passages.with(block, words(Unit.of(section, block, passages), block));
    }

    private List<List<Run>> words(Unit unit, Block block) {
        var said = translation.of(unit.key()).map(Translated::words).orElse(List.of());
        var all = new ArrayList<List<Run>>();
        for (var at = 0; at < unit.words().size(); at++) {
            var original = unit.words().get(at);
            var isThere = at < said.size() && Unit.isSaid(said.get(at));
            all.add(isThere ? Carried.over(original, said.get(at)) : standIn(original, block));
        }
        return all;
    }

    /** A child's words stand there anyhow: a second time they would pass for their own translation. */
    private List<Run> standIn(List<Run> original, Block block) {
        return block instanceof Block.ChildQuote
                ? List.of()
                : original.stream().map(this::foreign).toList();
    }

    private Run foreign(Run run) {
        var tag = report.language().code();
        return switch (run) {
            case Run.Words it -> it.text().isBlank() ? it : new Run.Lang(tag, it.text());
            case Run.Emph it -> new Run.Lang(tag, it.text());
            case Run.Agency it -> passages.named(it);
            case Run.Lang _, Run.Cite _, Run.Flag _, Run.FlagRemoved _, Run.Note _, Run.Mention _ ->
                    run;
        };
    }
}
