package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.cases.DirectedReport;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The tables that a template asks for: what the record knows is filled in, the rest waits for the author. */
final class AskedTables {
    private final Language language;
    private final Words words;
    private final About about;
    private final Supplier<BlockId> ids;

    AskedTables(Language language, About about, Supplier<BlockId> ids) {
        this.language = language;
        this.words = Words.in(language);
        this.about = about;
        this.ids = ids;
    }

    Block of(List<Template.Asked> rows) {
        return new Block.KeyTable(
                ids.get(),
                Disclosure.everyone(),
                words.text("documents.table.details"),
                rows.stream().map(this::row).toList());
    }

    private Block.KeyRow row(Template.Asked asked) {
        var known = asked.from().flatMap(this::known);
        return new Block.KeyRow(
                asked.label().in(language), known.map(Run::plain).orElse(List.of()));
    }

    private Optional<String> known(Template.Known what) {
        return switch (what) {
            case EARLIER_TITLE -> about.earlier().map(Report::title);
            case EARLIER_AUTHOR -> about.earlier().map(one -> one.author().name());
            case EARLIER_COMPLETED ->
                    about.earlier().flatMap(Report::finishedAt).map(at -> Days.of(at, words));
            case EARLIER_NUMBER -> about.earlier().map(this::number);
            case ORDERED_ON -> about.ordered().flatMap(DirectedReport::orderedOn).map(words::date);
        };
    }

    private String number(Report report) {
        return words.text(
                "documents.identity", report.id().toString(), String.valueOf(report.version()));
    }
}
