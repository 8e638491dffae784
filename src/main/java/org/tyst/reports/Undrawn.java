package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a page has no letters for, each character once, and what such letters are called. */
public record Undrawn(String characters, List<Script> scripts) {
    private static final int ENOUGH_TO_KNOW_THEM = 12;

    public Undrawn {
        scripts = List.copyOf(scripts);
    }

    public static Optional<Undrawn> in(String text, GlyphCover glyphs) {
        var points = text.codePoints().filter(point -> !glyphs.covers(point)).distinct().toArray();
        if (points.length == 0) return Optional.empty();
        var shown =
                java.util.Arrays.stream(points)
                        .filter(point -> !Character.isISOControl(point))
                        .limit(ENOUGH_TO_KNOW_THEM)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(" "));
        var scripts =
                java.util.Arrays.stream(points).mapToObj(Script::of).distinct().sorted().toList();
        return Optional.of(new Undrawn(shown, scripts));
    }
}
