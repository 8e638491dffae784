package org.tyst.sync.late;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That the case went from one person to another, as it stands in the case.
 *
 * @param from by name, as they last signed their work in this case; blank if they never wrote in it
 * @param laptops those of whoever had it
 */
public record Handover(UUID id, UUID caseId, String from, Instant at, List<Laptop> laptops) {
    public Handover {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        laptops = List.copyOf(laptops);
    }

    /**
     * A laptop that may still have words of this case.
     *
     * @param lastHeard before the case went; empty if never
     * @param letGo when it had handed everything over, and had the case no longer
     */
    public record Laptop(UUID device, Optional<Instant> lastHeard, Optional<Instant> letGo) {
        private Laptop letGo(Instant when) {
            return letGo.isPresent() ? this : new Laptop(device, lastHeard, Optional.of(when));
        }
    }

    public Handover letGoBy(UUID device, Instant when) {
        return new Handover(
                id,
                caseId,
                from,
                at,
                laptops.stream()
                        .map(laptop -> laptop.device.equals(device) ? laptop.letGo(when) : laptop)
                        .toList());
    }

    /** Some of them may still have words that are not here. */
    public boolean mayBeMore() {
        return laptops.stream().anyMatch(laptop -> laptop.letGo.isEmpty());
    }

    /** When one of those that have not let go was last heard of. */
    public Optional<Instant> lastHeard() {
        return laptops.stream()
                .filter(laptop -> laptop.letGo.isEmpty())
                .flatMap(laptop -> laptop.lastHeard.stream())
                .max(Instant::compareTo);
    }
}
