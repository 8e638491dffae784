package org.tyst.reports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paragraph and source numbers. They are counted over the whole report, before anything is taken out for a recipient, so that
 * "paragraph 14" is the same words in every copy. What comes from one interview has one source number.
 */
public final class Numbering {
    private final Material material;
    private final Map<BlockId, Integer> paragraphs = new HashMap<>();
    private final Map<Origin, Integer> origins = new LinkedHashMap<>();

    private Numbering(Material material) {
        this.material = material;
    }

    public static Numbering of(Report report, Material material) {
        var numbering = new Numbering(material);
        report.blocks().forEach(numbering::count);
        return numbering;
    }

    /** The number of a block; headings and tables have none. */
    public Optional<Integer> of(BlockId id) {
        return Optional.ofNullable(paragraphs.get(id));
    }

    /** The number of a source in the sources list; empty when the report does not use it. */
    public Optional<Integer> of(Source source) {
        return Optional.ofNullable(origins.get(Origin.of(source, material)));
    }

    /** What the report was made from, in the order of its first use; the first is number 1. */
    List<Origin> origins() {
        return List.copyOf(origins.keySet());
    }

    public int last() {
        return paragraphs.size();
    }

    private void count(Block block) {
        if (isNumbered(block)) paragraphs.put(block.id(), paragraphs.size() + 1);
        block.sources()
                .map(source -> Origin.of(source, material))
                .forEach(origin -> origins.putIfAbsent(origin, origins.size() + 1));
    }

    private static boolean isNumbered(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.FromRecord _, Block.ChildQuote _, Block.Bullets _ -> true;
            case Block.Heading _, Block.KeyTable _, Block.Chronology _, Block.FamilyTree _ -> false;
        };
    }
}
