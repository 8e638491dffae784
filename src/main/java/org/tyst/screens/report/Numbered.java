package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Numbering;
import org.tyst.reports.Records;

/** Blocks by the numbers that their paragraphs have on every copy, and the other way round. */
record Numbered(List<BlockId> blocks, Numbering numbers) {

    static Numbered of(Records.Opened opened) {
        return new Numbered(
                opened.report().blocks().map(Block::id).toList(),
                Numbering.of(opened.report(), opened.material()));
    }

    Optional<BlockId> block(int number) {
        return blocks.stream()
                .filter(block -> numbers.of(block).filter(it -> it == number).isPresent())
                .findFirst();
    }

    /** Its own number; of a heading or a table that of the paragraph after it, or else of the last one before. */
    Optional<Integer> at(BlockId block) {
        var place = blocks.indexOf(block);
        if (place < 0) return Optional.empty();
        var after = first(blocks.subList(place, blocks.size()));
        return after.or(() -> first(blocks.subList(0, place).reversed()));
    }

    private Optional<Integer> first(List<BlockId> some) {
        return some.stream().flatMap(one -> numbers.of(one).stream()).findFirst();
    }
}
