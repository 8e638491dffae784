package org.tyst.screens;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.tyst.basics.Json;

/** The page that was open when the laptop was locked, and where on it. Kept inside the record, never beside it. */
public record Whereabouts(Place place, Spot spot) {
    private static final String KIND = "kind";
    private static final String PLACE = "place";
    private static final String SPOT = "spot";

    public String text() {
        var tree = Json.object("{}");
        tree.put(KIND, place.getClass().getSimpleName());
        tree.set(PLACE, Json.tree(place));
        tree.set(SPOT, Json.tree(spot));
        return Json.text(tree);
    }

    /** Empty if this Tyst knows no such page, or the words are not ours. */
    public static Optional<Whereabouts> read(String text) {
        try {
            var tree = Json.object(text);
            var spot = Json.read(tree.path(SPOT), Spot.class);
            return place(tree).map(place -> new Whereabouts(place, spot));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Place> place(JsonNode tree) {
        return Arrays.stream(Place.class.getPermittedSubclasses())
                .filter(kind -> kind.getSimpleName().equals(tree.path(KIND).asText()))
                .map(kind -> (Place) Json.read(tree.path(PLACE), kind))
                .filter(place -> !place.isDoor())
                .findFirst();
    }
}
