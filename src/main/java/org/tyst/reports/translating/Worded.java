package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Drafting;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Template;

/**
 * What need not be typed: a block that stands as the record worded it is worded from the record in the other language, a table of the
 * template has the template's rows. What somebody said stays as they said it, in their language.
 */
final class Worded {
    private final Report report;
    private final Template template;
    private final Passages passages;
    private final Map<BlockId, Block> here;
    private final Map<BlockId, Block> there;
    private final Passages own;

    Worded(
            Report report,
            Template template,
            Material material,
            Drafting drafting,
            Passages passages) {
        this.report = report;
        this.template = template;
        this.passages = passages;
        this.here = drafting.reworded(report, material);
        this.there = drafting.reworded(report.in(passages.into()), material);
        this.own = new Passages(passages.into(), passages.into());
    }

    Optional<List<List<Run>>> of(Unit unit) {
        return unit.block().flatMap(block -> words(unit, block));
    }

    private Optional<List<List<Run>>> words(Unit unit, Block block) {
        return switch (block) {
            case Block.FromRecord _, Block.Chronology _, Block.FamilyTree _ -> worded(unit, block);
            case Block.ChildQuote it -> translated(it);
            case Block.KeyTable it -> rows(unit, it);
            case Block.Heading _, Block.Paragraph _, Block.Bullets _ -> Optional.empty();
        };
    }

    /** A block that its author has written on says something of its own. */
    private Optional<List<List<Run>>> worded(Unit unit, Block block) {
        return Optional.ofNullable(there.get(block.id()))
                .filter(_ -> block.equals(here.get(block.id())))
                .map(own::of)
                .filter(words -> words.size() == unit.words().size());
    }

    /** The record has it in the report's other language: its own is the one in which the child spoke. */
    private Optional<List<List<Run>>> translated(Block.ChildQuote quote) {
        var isOwn = quote.language().equals(report.language().code());
        return isOwn && !quote.translation().isBlank()
                ? Optional.of(List.of(Run.plain(quote.translation())))
                : Optional.empty();
    }

    private Optional<List<List<Run>>> rows(Unit unit, Block.KeyTable table) {
        return template.slot(unit.section())
                .flatMap(Template.Slot::table)
                .map(asked -> rows(table, asked));
    }

    private List<List<Run>> rows(Block.KeyTable table, List<Template.Asked> asked) {
        var all = new ArrayList<List<Run>>();
        all.add(Run.plain(passages.inOther("documents.table.details", table.caption())));
        for (var row : table.rows()) {
            all.add(label(row, asked));
            all.add(List.of());
        }
        return all;
    }

    private List<Run> label(Block.KeyRow row, List<Template.Asked> asked) {
        return asked.stream()
                .filter(one -> one.label().in(report.language()).equals(row.key()))
                .findFirst()
                .map(one -> Run.plain(one.label().in(passages.into())))
                .orElse(List.of());
    }
}
