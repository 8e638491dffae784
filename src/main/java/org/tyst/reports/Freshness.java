package org.tyst.reports;

import java.util.Optional;

/** How the record reads now where a report took something from it. */
public enum Freshness {
    SAME,
    CHANGED,
    CORRECTED,
    GONE;

    public static Freshness of(Source then, Material material) {
        return switch (then.kind()) {
            case STATEMENT ->
                    material.statement(then.id())
                            .map(now ->
                                    compared(
                                            then,
                                            Source.of(now),
                                            Later.of(now, material).isPresent()))
                            .orElse(GONE);
            case FACT ->
                    material.fact(then.id())
                            .map(now ->
                                    compared(then, Source.of(now), Later.isThere(now, material)))
                            .orElse(GONE);
            case CHRONOLOGY ->
                    material.entry(then.id())
                            .map(now -> compared(then, Source.of(now), false))
                            .orElse(GONE);
        };
    }

    private static Freshness compared(Source then, Source now, boolean corrected) {
        if (corrected) return CORRECTED;
        return then.equals(now) ? SAME : CHANGED;
    }

    /** What stands against a block that was made from it. */
    Optional<Problem> problem(Section section, Block block, Source source) {
        var key = section.key();
        return switch (this) {
            case SAME -> Optional.empty();
            case CHANGED -> Optional.of(new Problem.SourceChanged(key, block.id(), source));
            case CORRECTED -> Optional.of(new Problem.SourceCorrected(key, block.id(), source));
            case GONE -> Optional.of(new Problem.SourceGone(key, block.id(), source));
        };
    }
}
