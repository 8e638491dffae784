package org.tyst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.tyst.store.KillLoop;

/** The power goes, again and again: everything that the page had called saved is looked for after each time. */
final class CrashFigures {
    private static final int KILLS = Integer.getInteger("bench.kills", 1_000);
    private static final int IN_ONE_RECORD = 25;
    private static final int MOST_SAVES = 110;
    private static final int AT_ONCE = 2;

    private final Path folder;
    private final Figures figures;

    CrashFigures(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    /** A save that is lost ends the bench: the last figure is only written when none was. */
    void measure() throws Exception {
        var acknowledged = 0;
        try (var lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            var records = IntStream.range(0, KILLS / IN_ONE_RECORD).mapToObj(this::record).toList();
            for (var done : lanes.invokeAll(records)) acknowledged += done.get();
        } catch (ExecutionException e) {
            throw new AssertionError("An acknowledged save was lost, or a record broke", e);
        }
        figures.count("crash.kills", KILLS);
        figures.count("crash.acknowledged", acknowledged);
        figures.count("crash.lost", 0);
    }

    private Callable<Integer> record(int seed) {
        return () -> {
            var own = Files.createDirectories(folder.resolve("killed-" + seed));
            return new KillLoop(own, seed, MOST_SAVES).run(IN_ONE_RECORD);
        };
    }
}
