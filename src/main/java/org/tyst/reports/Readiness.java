package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What still stands between a report and its filing. Fast enough to be asked after every change. */
public final class Readiness {
    private final GlyphCover glyphs;

    public Readiness(GlyphCover glyphs) {
        this.glyphs = glyphs;
    }

    /** Every problem, in the order of the report. An empty list: it may be filed. */
    public List<Problem> of(Report report, Material material) {
        var own =
                report.sections().stream()
                        .flatMap(section ->
                                Stream.concat(
                                        about(section, report),
                                        section.blocks().stream()
                                                .flatMap(
                                                        block -> about(section, block, material))));
        return Stream.concat(own, translated(report)).distinct().toList();
    }

    /** Of what was translated, only whether it can be printed: the rest is said of the original. */
    private Stream<? extends Problem> translated(Report report) {
        return report.translation().stream()
                .flatMap(it -> report.in(it.language()).sections().stream())
                .flatMap(section ->
                        section.blocks().stream()
                                .flatMap(block -> unprintable(section, block).stream()));
    }

    /** What stands against a section as a whole. */
    public List<Problem> ofSection(Section section, Report report) {
        return about(section, report).toList();
    }

    /** What stands against one block: the same as long as neither it nor the record changes. */
    public List<Problem> ofBlock(Section section, Block block, Material material) {
        return about(section, block, material).toList();
    }

    private Stream<Problem> about(Section section, Report report) {
        return switch (section.filling()) {
            case AUTHOR, ADDRESSEE ->
                    section.required() && !section.isAnswered()
                            ? Stream.of(new Problem.SectionEmpty(section.key(), section.title()))
                            : Stream.empty();
            case COURT_QUESTIONS -> unanswered(section, report);
            case FRONT_SHEET,
                    LETTERHEAD,
                    PLAIN_LETTERHEAD,
                    SOURCES,
                    CONTESTED,
                    SIGNATURE,
                    LETTER_SIGNATURE ->
                    Stream.empty();
        };
    }

    private static Stream<Problem> unanswered(Section section, Report report) {
        return IntStream.rangeClosed(1, report.questions().size())
                .filter(question ->
                        report.answers().stream()
                                .noneMatch(answer -> answer.question() == question))
                .mapToObj(question ->
                        new Problem.QuestionUnanswered(
                                section.key(), question, report.questions().get(question - 1)));
    }

    private Stream<Problem> about(Section section, Block block, Material material) {
        return Stream.of(
                        contested(section, block, material),
                        block.sources()
                                .flatMap(source ->
                                        Freshness.of(source, material)
                                                .problem(section, block, source)
                                                .stream()),
                        mixed(section, block, material).stream(),
                        undecided(section, block, material),
                        emptyRows(section, block),
                        unprintable(section, block).stream())
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> emptyRows(Section section, Block block) {
        if (!(block instanceof Block.KeyTable table) || !section.notRelevantBecause().isBlank())
            return Stream.empty();
        return table.rows().stream()
                .filter(row -> Run.text(row.value()).isBlank())
                .map(row -> new Problem.RowEmpty(section.key(), block.id(), row.key()));
    }

    private static Stream<Problem> undecided(Section section, Block block, Material material) {
        if (!(block.disclosure() instanceof Disclosure.Everyone)) return Stream.empty();
        return material.askedPrivate(block)
                .map(asked -> new Problem.PrivateForEveryone(section.key(), block.id(), asked));
    }

    private static Stream<Problem> contested(Section section, Block block, Material material) {
        return Flags.missing(block, material).stream()
                .map(contest ->
                        new Problem.ContestedAsFact(
                                section.key(), block.id(), contest.id(), contest.raisedByName()));
    }

    private static Optional<Problem> mixed(Section section, Block block, Material material) {
        var untold = StandingLabels.shipped().missing(block, material);
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem.StandingsMixed(section.key(), block.id(), untold));
    }

    private Optional<Problem> unprintable(Section section, Block block) {
        return Undrawn.in(block.text(), glyphs)
                .map(undrawn -> new Problem.CannotBePrinted(section.key(), block.id(), undrawn));
    }
}
