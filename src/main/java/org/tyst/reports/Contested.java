package org.tyst.reports;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;

/** What is contested in a report: by the flags in it, by what stands against its sources, and by whose words it repeats. */
public final class Contested {
    private final Material material;
    private final IdentityHashMap<Block, Set<ContestId>> known = new IdentityHashMap<>();

    public Contested(Material material) {
        this.material = material;
    }

    /** In the order of the record. */
    public List<Contest> in(Report report) {
        var all = report.blocks().flatMap(block -> of(block).stream()).collect(Collectors.toSet());
        return material.contests().stream().filter(one -> all.contains(one.id())).toList();
    }

    public boolean isAbout(Contest contest, Block block) {
        return of(block).contains(contest.id());
    }

    /** Looked up once for a block: while one is written, the others are as they were. */
    private Set<ContestId> of(Block block) {
        return known.computeIfAbsent(block, this::lookedUp);
    }

    private Set<ContestId> lookedUp(Block block) {
        var all = Flags.concerning(block, material).map(Contest::id).collect(Collectors.toSet());
        block.flags().forEach(all::add);
        return all;
    }
}
