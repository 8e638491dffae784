package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The answer to a pull. {@code myCases} is the full list of this person's cases; a case that is missing from it was not
 * deleted, and stays. Only those in {@code ended} were theirs and have gone to somebody else. {@code contentWanted} are items
 * whose bytes the central record does not have yet. {@code line} is the line of history that is read here, and {@code putBackTo}
 * how far each case is the same as on the line that this laptop knew. {@code trainedUntil} is empty when the agency asks this
 * person for no training. {@code openedUntil} are cases that this person has by urgent access alone, and until when. {@code linked} are
 * cases of others in which a child of one of mine stands, or of which one of mine is the child.
 */
public record Pulled(
        List<CasePart> parts,
        Set<UUID> myCases,
        boolean more,
        List<UUID> contentWanted,
        Set<UUID> ended,
        Set<UUID> closed,
        Optional<UUID> line,
        Map<UUID, Long> putBackTo,
        Optional<LocalDate> trainedUntil,
        Map<UUID, Instant> openedUntil,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Elsewhere> linked) {
    public Pulled {
        linked = List.copyOf(linked);
        putBackTo = Map.copyOf(putBackTo);
        openedUntil = Map.copyOf(openedUntil);
        ended = Set.copyOf(ended);
        closed = Set.copyOf(closed);
        parts = List.copyOf(parts);
        myCases = Set.copyOf(myCases);
        contentWanted = List.copyOf(contentWanted);
    }

    public Pulled with(List<CasePart> others) {
        return new Pulled(
                others,
                myCases,
                more,
                contentWanted,
                ended,
                closed,
                line,
                putBackTo,
                trainedUntil,
                openedUntil,
                linked);
    }

    /** Nothing ended and nothing closed. */
    public Pulled(List<CasePart> parts, Set<UUID> myCases, boolean more, List<UUID> contentWanted) {
        this(
                parts,
                myCases,
                more,
                contentWanted,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
