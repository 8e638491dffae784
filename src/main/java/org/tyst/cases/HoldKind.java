package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.tyst.basics.Json;

/** For what a record is held: a complaint, litigation. Data, because which kinds there are is each organisation's schedule. */
public record HoldKind(@JsonValue String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HoldKind {
        if (name.isBlank()) throw new IllegalArgumentException("A hold is for something");
    }

    private record Kinds(List<HoldKind> holds) {}

    /** Those that may be set with this version; one that another version has set is carried and shown all the same. */
    public static List<HoldKind> shipped() {
        return List.copyOf(Json.read(WorkingDays.shipped("retention.json"), Kinds.class).holds());
    }
}
