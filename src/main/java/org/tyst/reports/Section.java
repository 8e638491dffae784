package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.cases.PersonId;

/**
 * One section of a report. Its heading was taken from the template when the report was begun. {@code key} is unique in the
 * report ({@code childVoice.2}); {@code level} 1 is a section, 2 a part of the one above it.
 */
public record Section(
        String key,
        int level,
        String title,
        Filling filling,
        boolean required,
        Optional<PersonId> about,
        List<Block> blocks,
        String notRelevantBecause) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The template's key: {@code childVoice} of {@code childVoice.2}. */
    public String slot() {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    @JsonIgnore
    public boolean isAnswered() {
        return !blocks.isEmpty() || !notRelevantBecause.isBlank() || !filling.isWritten();
    }

    /** A section without content needs a reason; taking content in takes the reason away. */
    public Section notRelevant(String because) {
        return with(blocks, because);
    }

    public Section insert(int at, Block block) {
        var all = new ArrayList<>(blocks);
        all.add(Math.clamp(at, 0, blocks.size()), block);
        return with(all, "");
    }

    public Section append(Block block) {
        return insert(blocks.size(), block);
    }

    public Section without(BlockId id) {
        return with(
                blocks.stream().filter(block -> !block.id().equals(id)).toList(),
                notRelevantBecause);
    }

    public Section replace(BlockId id, UnaryOperator<Block> change) {
        return with(
                blocks.stream()
                        .map(block -> block.id().equals(id) ? change.apply(block) : block)
                        .toList(),
                notRelevantBecause);
    }

    private Section with(List<Block> newBlocks, String because) {
        return new Section(key, level, title, filling, required, about, newBlocks, because);
    }
}
