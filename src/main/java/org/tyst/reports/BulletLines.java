package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points as they are written in one field: the line that leads in, then a line for each. */
final class BulletLines {
    private BulletLines() {}

    static String of(Block.Bullets bullets) {
        return lines(bullets).map(Run::text).collect(Collectors.joining("\n"));
    }

    /** Lines that begin and end alike are the points that they were; what changed between them is typed over. */
    static Block retyped(Block.Bullets it, String text) {
        var before = lines(it).toList();
        var now = List.of(text.split("\n", -1));
        var first = sameAtFirst(before, now);
        var last = sameAtLast(before, now, first);
        var lines = new ArrayList<List<Run>>(before.subList(0, first));
        for (var at = first; at < now.size() - last; at++)
            lines.add(
                    at < before.size() - last
                            ? Runs.retyped(before.get(at), now.get(at))
                            : Runs.retyped(List.of(), now.get(at)));
        lines.addAll(before.subList(before.size() - last, before.size()));
        return withFlags(it, lines);
    }

    private static Block withFlags(Block.Bullets it, List<List<Run>> lines) {
        var now = lines.stream().flatMap(List::stream).toList();
        var lost =
                it.allRuns()
                        .filter(run -> run.shown().isEmpty() && !(run instanceof Run.Words))
                        .filter(run -> !now.contains(run));
        var leadIn = Stream.concat(lines.getFirst().stream(), lost).toList();
        return new Block.Bullets(it.id(), it.disclosure(), leadIn, lines.subList(1, lines.size()));
    }

    private static Stream<List<Run>> lines(Block.Bullets bullets) {
        return Stream.concat(Stream.of(bullets.leadIn()), bullets.items().stream());
    }

    private static int sameAtFirst(List<List<Run>> before, List<String> now) {
        var shorter = Math.min(before.size(), now.size());
        for (var at = 0; at < shorter; at++)
            if (!Run.text(before.get(at)).equals(now.get(at))) return at;
        return shorter;
    }

    private static int sameAtLast(List<List<Run>> before, List<String> now, int first) {
        var shorter = Math.min(before.size(), now.size()) - first;
        for (var at = 1; at <= shorter; at++)
            if (!Run.text(before.get(before.size() - at)).equals(now.get(now.size() - at)))
                return at - 1;
        return shorter;
    }
}
