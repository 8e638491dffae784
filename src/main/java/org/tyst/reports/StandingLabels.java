package org.tyst.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.basics.Json;
import org.tyst.cases.Standing;
import org.tyst.words.Language;

/**
 * The words by which a reader is told how something stands: "told me", "records show", "the court found". Where one paragraph
 * takes from sources of several standings, each of them must be told by such words. What they are is data, for each language.
 */
final class StandingLabels {
    private static final StandingLabels SHIPPED = new StandingLabels();

    private final Map<Language, Map<Standing, List<String>>> labels;

    private StandingLabels() {
        labels = Json.read(Templates.text("standing-labels.json"), Shipped.class).labels();
    }

    record Shipped(Map<Language, Map<Standing, List<String>>> labels) {}

    static StandingLabels shipped() {
        return SHIPPED;
    }

    /** The standings of a block that are mixed in it and that its words do not tell apart. */
    Set<Standing> missing(Block block, Material material) {
        if (Retyping.runs(block).isEmpty()) return Set.of();
        var standings = standings(block, material);
        if (standings.size() < 2) return Set.of();
        var text = block.text().toLowerCase(Locale.ROOT);
        standings.removeIf(standing -> isTold(standing, text));
        return standings;
    }

    private static Set<Standing> standings(Block block, Material material) {
        var own =
                block instanceof Block.FromRecord it
                        ? Stream.of(it.standing())
                        : Stream.<Standing>empty();
        return Stream.concat(
                        own, block.sources().flatMap(source -> material.standing(source).stream()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
    }

    boolean tells(Standing standing, String text) {
        return isTold(standing, text.toLowerCase(Locale.ROOT));
    }

    private boolean isTold(Standing standing, String text) {
        return labels.values().stream()
                .flatMap(language -> language.getOrDefault(standing, List.of()).stream())
                .anyMatch(text::contains);
    }
}
