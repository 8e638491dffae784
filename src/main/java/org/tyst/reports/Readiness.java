package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return report.sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                about(section, report),
                                section.blocks().stream()
                                        .flatMap(block -> about(section, block, material))))
                .toList();
    }

    private Stream<Problem> about(Section section, Report report) {
        return switch (section.filling()) {
            case AUTHOR ->
                    section.required() && !section.isAnswered()
                            ? Stream.of(new Problem.SectionEmpty(section.key(), section.title()))
                            : Stream.empty();
            case COURT_QUESTIONS -> unanswered(section, report);
            case FRONT_SHEET, SOURCES, CONTESTED, SIGNATURE -> Stream.empty();
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
                                        changed(section, block, source, material).stream()),
                        undecided(section, block, material),
                        unprintable(section, block).stream())
                .flatMap(problems -> problems);
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

    private static Optional<Problem> changed(
            Section section, Block block, Source source, Material material) {
        return switch (source.kind()) {
            case STATEMENT ->
                    material.statement(source.id())
                            .map(now ->
                                    compare(
                                            section,
                                            block,
                                            source,
                                            Source.of(now),
                                            Later.of(now, material).isPresent()))
                            .orElseGet(() ->
                                    Optional.of(
                                            new Problem.SourceGone(
                                                    section.key(), block.id(), source)));
            case FACT ->
                    material.fact(source.id())
                            .map(now ->
                                    compare(
                                            section,
                                            block,
                                            source,
                                            Source.of(now),
                                            Later.isThere(now, material)))
                            .orElseGet(() ->
                                    Optional.of(
                                            new Problem.SourceGone(
                                                    section.key(), block.id(), source)));
        };
    }

    private static Optional<Problem> compare(
            Section section, Block block, Source then, Source now, boolean corrected) {
        if (corrected)
            return Optional.of(new Problem.SourceCorrected(section.key(), block.id(), then));
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(new Problem.SourceChanged(section.key(), block.id(), then));
    }

    private Optional<Problem> unprintable(Section section, Block block) {
        var characters =
                block.text()
                        .codePoints()
                        .filter(point -> !glyphs.covers(point))
                        .distinct()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(" "));
        return characters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem.CannotBePrinted(section.key(), block.id(), characters));
    }
}
