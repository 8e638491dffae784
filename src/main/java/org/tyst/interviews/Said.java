package org.tyst.interviews;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.tyst.basics.Text;

/** What became of one point of the list for one person: said at a moment, or not said, and why. */
public record Said(Optional<Instant> at, String whyNot) {
    public Said {
        whyNot = Text.kept(Objects.requireNonNullElse(whyNot, ""));
    }

    public static Said at(Instant moment) {
        return new Said(Optional.of(moment), "");
    }

    public static Said not(String because) {
        return new Said(Optional.empty(), because);
    }
}
