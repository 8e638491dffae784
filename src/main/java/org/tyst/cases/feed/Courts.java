package org.tyst.cases.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tyst.cases.LawType;
import org.tyst.cases.Procedure;
import org.tyst.people.Organisation;

/** Which procedure and which organisation a court means. From data: the list of Pathfinder courts grows every year. */
final class Courts {
    private final List<Area> areas;

    private Courts(List<Area> areas) {
        this.areas = areas;
    }

    static Courts shipped() {
        return new Courts(Shipped.read("courts/pathfinder-courts.json", Roll.class).areas());
    }

    /** A part of the country: the places that name its courts, and since when its courts follow Pathfinder. */
    record Area(
            String name,
            Organisation organisation,
            Optional<LocalDate> pathfinderFrom,
            List<String> places,
            List<String> except) {
        boolean has(String court) {
            var folded = court.toLowerCase(Locale.UK);
            return places.stream().anyMatch(folded::contains)
                    && except.stream().noneMatch(folded::contains);
        }
    }

    record Roll(List<Area> areas) {}

    Procedure procedure(String court, LawType law, Optional<LocalDate> applied) {
        if (law == LawType.PUBLIC_LAW) return Procedure.PUBLIC_LAW_OUTLINE;
        return area(court)
                .flatMap(Area::pathfinderFrom)
                .filter(from -> applied.isEmpty() || !applied.get().isBefore(from))
                .map(_ -> Procedure.PATHFINDER)
                .orElse(Procedure.CHILD_ARRANGEMENTS_PROGRAMME);
    }

    Organisation organisation(String court) {
        return area(court).map(Area::organisation).orElse(Organisation.CAFCASS);
    }

    private Optional<Area> area(String court) {
        return areas.stream().filter(area -> area.has(court)).findFirst();
    }
}
