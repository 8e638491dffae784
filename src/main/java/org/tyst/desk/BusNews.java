package org.tyst.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.work.Work;

/** Linux tells on D-Bus. A small program of the desktop's own listens there, and ends when this process does. */
final class BusNews implements SleepNews {
    private static final Logger LOG = LoggerFactory.getLogger(BusNews.class);

    /** However this process ends, its end of the pipe is shut then, and the listener is told to end. */
    private static final String LISTENER =
            """
            exec 3<&0
            (cat <&3; kill $$) > /dev/null 2>&1 &
            exec "$0" monitor "$1" --dest "$2" 3<&-\
            """;

    private static final String PRESENT = " is owned by ";
    private static final String ABSENT = " does not have an owner";
    private static final List<String> LOCKING =
            List.of(
                    "org.freedesktop.login1.Manager.PrepareForSleep (true",
                    "org.freedesktop.login1.Session.Lock (",
                    "ScreenSaver.ActiveChanged (true");

    private final String program;
    private final List<Source> sources;

    BusNews(String program, List<Source> sources) {
        this.program = program;
        this.sources = List.copyOf(sources);
    }

    static BusNews ofLinux() {
        return new BusNews(
                "gdbus",
                List.of(
                        new Source("--system", "org.freedesktop.login1", true),
                        new Source("--session", "org.freedesktop.ScreenSaver", false),
                        new Source("--session", "org.gnome.ScreenSaver", false)));
    }

    @Override
    public void listen(Work work, Runnable lock, Consumer<Boolean> tells) {
        for (var source : sources)
            work.aside(
                    () -> heardOut(source, lock, tells),
                    _ -> {
                        if (source.tellsOfSleep()) tells.accept(false);
                    });
    }

    /** Listens until there is nothing to listen to any more. */
    private Source heardOut(Source source, Runnable lock, Consumer<Boolean> tells) {
        try (var lines = started(source).inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                hear(line, source, lock, tells);
        } catch (IOException e) {
            LOG.info(
                    "This computer does not tell when it sleeps: {}", e.getClass().getSimpleName());
        }
        return source;
    }

    private Process started(Source source) throws IOException {
        return new ProcessBuilder("sh", "-c", LISTENER, program, source.bus(), source.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void hear(String line, Source source, Runnable lock, Consumer<Boolean> tells) {
        if (LOCKING.stream().anyMatch(line::contains)) lock.run();
        if (!source.tellsOfSleep()) return;
        if (line.contains(PRESENT)) tells.accept(true);
        if (line.contains(ABSENT)) tells.accept(false);
    }

    /** Who tells, and on which of the two buses. */
    record Source(String bus, String name, boolean tellsOfSleep) {}
}
