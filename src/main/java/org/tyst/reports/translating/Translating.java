package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.Drafting;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.reports.Template;
import org.tyst.reports.translating.Translation.Headed;
import org.tyst.words.Language;

/** What a translator does to a report. Changes nothing but the report it gives back. */
public final class Translating {
    private final Drafting drafting;

    public Translating(Drafting drafting) {
        this.drafting = drafting;
    }

    /** The language that it could be had in as well; empty when it is, or when its template has no other. */
    public static Optional<Language> other(Report report, Template template) {
        return template.languages().stream()
                .filter(language -> language != report.language())
                .findFirst()
                .filter(_ -> report.translation().isEmpty());
    }

    /** Titles in the other language, and a draft of what the record words by itself. */
    public Report begin(Report report, Template template, Language into, Material material) {
        var headings =
                report.sections().stream()
                        .map(section -> new Headed(section.key(), title(section, template, into)))
                        .toList();
        var empty = new Translation(into, template.title().in(into), headings, List.of());
        return fromRecord(report.translating(empty), template, material);
    }

    /** Who a part is about has the same name in every language. */
    private static String title(Section section, Template template, Language into) {
        var isNamed = section.level() == 2 && section.about().isPresent();
        return template.slot(section)
                .filter(_ -> !isNamed)
                .map(slot -> slot.title().in(into))
                .orElse(section.title());
    }

    /** A draft of each unit that has no words yet and that the record or the template can word. */
    public Report fromRecord(Report report, Template template, Material material) {
        var translation = report.translation().orElseThrow();
        var passages = new Passages(report.language(), translation.language());
        var worded = new Worded(report, template, material, drafting, passages);
        var more =
                report.sections().stream()
                        .flatMap(section -> Unit.of(section, passages))
                        .filter(Unit::isNeeded)
                        .filter(unit -> translation.of(unit.key()).isEmpty())
                        .flatMap(unit -> worded.of(unit).map(words -> draft(unit, words)).stream())
                        .toList();
        return more.isEmpty() ? report : report.translating(translation.added(more));
    }

    private Translated draft(Unit unit, List<List<Run>> words) {
        return new Translated(unit.key(), words, unit.hash(), false, "", drafting.now());
    }

    /** One passage of a unit typed anew. What was out of date stays so until somebody says that it is right. */
    public Report type(Report report, Unit unit, int passage, List<Run> now) {
        var translation = report.translation().orElseThrow();
        var before = translation.of(unit.key());
        var words = new ArrayList<>(padded(unit, before));
        if (words.get(passage).equals(now)) return report;
        words.set(passage, now);
        var from = before.map(Translated::from).orElse(unit.hash());
        var by = before.map(Translated::by).orElse("");
        var typed = new Translated(unit.key(), words, from, false, by, drafting.now());
        return report.translating(translation.with(typed));
    }

    /** As many passages as the original has now. */
    private static List<List<Run>> padded(Unit unit, Optional<Translated> before) {
        var said = before.map(Translated::words).orElse(List.of()).stream();
        return Stream.concat(said, Stream.generate(List::<Run>of))
                .limit(unit.words().size())
                .toList();
    }

    /** It says what the original says now. Nothing happens while a passage is missing. */
    public Report ready(Report report, Unit unit, String by) {
        var translation = report.translation().orElseThrow();
        return translation
                .of(unit.key())
                .map(it -> ready(unit, padded(unit, Optional.of(it)), by))
                .filter(unit::isWhole)
                .map(it -> report.translating(translation.with(it)))
                .orElse(report);
    }

    private Translated ready(Unit unit, List<List<Run>> words, String by) {
        return new Translated(unit.key(), words, unit.hash(), true, by.strip(), drafting.now());
    }
}
