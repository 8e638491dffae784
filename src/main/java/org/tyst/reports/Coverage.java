package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.cases.Standing;

/**
 * What a report stands on, both ways: which of its sentences name no source, and what of the record no sentence uses. Nothing here
 * forbids anything; it is there to be read before a report is signed.
 *
 * @param fresh what came to stand on the record since its author last looked
 * @param lit where the record behind a passage is contested, restricted, or no longer what it was
 */
public record Coverage(
        List<Told> told,
        List<Evidence> unused,
        List<Evidence> fresh,
        List<Lit> lit,
        int sentences) {
    public Coverage {
        told = List.copyOf(told);
        unused = List.copyOf(unused);
        fresh = List.copyOf(fresh);
        lit = List.copyOf(lit);
    }

    /** A sentence that names no source. */
    public sealed interface Told {
        Sentence sentence();

        /** A judgement, and whose it is. */
        record Opinion(Sentence sentence, String owner) implements Told {}

        /** What the author tells without saying where it is from. */
        record Narrative(Sentence sentence) implements Told {}
    }

    public enum Why {
        CONTESTED,
        CONTESTED_UNSAID,
        COURT_ONLY,
        ASKED_PRIVATE,
        CHANGED,
        CORRECTED,
        GONE
    }

    /** A passage whose source asks to be looked at. */
    public record Lit(String section, BlockId block, Source source, Why why) {}

    public static Coverage of(Report report, Material material, Optional<Set<UUID>> seen) {
        var sentences =
                report.sections().stream()
                        .flatMap(section ->
                                section.blocks().stream()
                                        .flatMap(block -> Sentence.of(section, block).stream()))
                        .toList();
        var used = report.blocks().flatMap(Block::sources).toList();
        var evidence = Evidence.in(material).toList();
        return new Coverage(
                sentences.stream().flatMap(one -> told(one, report).stream()).toList(),
                evidence.stream().filter(one -> !isUsed(one, used)).toList(),
                seen.map(ids -> evidence.stream().filter(one -> !ids.contains(one.id())).toList())
                        .orElse(List.of()),
                lit(report, material),
                sentences.size());
    }

    /** How many of the sentences name what they stand on. */
    public int sourced() {
        return sentences - told.size();
    }

    private static boolean isUsed(Evidence one, List<Source> used) {
        return used.stream().anyMatch(one.source()::isSameItem);
    }

    private static Optional<Told> told(Sentence one, Report report) {
        if (!one.sources().isEmpty()) return Optional.empty();
        return Optional.of(
                StandingLabels.shipped().tells(Standing.PROFESSIONAL_OPINION, one.text())
                        ? new Told.Opinion(one, report.author().name())
                        : new Told.Narrative(one));
    }

    private static List<Lit> lit(Report report, Material material) {
        return report.sections().stream()
                .flatMap(section ->
                        section.blocks().stream().flatMap(block -> lit(section, block, material)))
                .toList();
    }

    private static Stream<Lit> lit(Section section, Block block, Material material) {
        return block.sources()
                .flatMap(source ->
                        whys(block, source, material)
                                .map(why -> new Lit(section.key(), block.id(), source, why)));
    }

    private static Stream<Why> whys(Block block, Source source, Material material) {
        return Stream.of(
                        contested(block, source, material),
                        changed(source, material),
                        restricted(source, material))
                .flatMap(Optional::stream);
    }

    private static Optional<Why> contested(Block block, Source source, Material material) {
        var against = material.standingAgainst(source);
        if (against.isEmpty()) return Optional.empty();
        var named = block.flags().toList();
        return Optional.of(
                against.stream().allMatch(contest -> named.contains(contest.id()))
                        ? Why.CONTESTED
                        : Why.CONTESTED_UNSAID);
    }

    private static Optional<Why> changed(Source source, Material material) {
        return switch (Freshness.of(source, material)) {
            case SAME -> Optional.empty();
            case CHANGED -> Optional.of(Why.CHANGED);
            case CORRECTED -> Optional.of(Why.CORRECTED);
            case GONE -> Optional.of(Why.GONE);
        };
    }

    private static Optional<Why> restricted(Source source, Material material) {
        return switch (source.kind()) {
            case FACT ->
                    Optional.of(Why.COURT_ONLY)
                            .filter(_ -> material.isForTheCourtAlone(source.id()));
            case STATEMENT ->
                    material.statement(source.id())
                            .flatMap(AskedPrivate::in)
                            .map(_ -> Why.ASKED_PRIVATE);
            case CHRONOLOGY -> Optional.empty();
        };
    }
}
