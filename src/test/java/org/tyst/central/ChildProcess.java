package org.tyst.central;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A main class of the tests in a process of its own, whose words are heard until it is killed. */
final class ChildProcess {
    /** Stands at the end of every whole line. */
    static final String END = " .";

    private final Process process;
    private final Thread ear;

    private ChildProcess(Process process, Consumer<String> heard) {
        this.process = process;
        this.ear = Thread.ofVirtual().start(() -> hear(heard));
    }

    static ChildProcess of(Class<?> main, Path folder, Consumer<String> heard, String... arguments)
            throws IOException {
        var java =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName());
        var command = Stream.concat(java.stream(), Stream.of(arguments)).toList();
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ChildProcess(process, heard);
    }

    /** A line that the kill cut off has not been said. */
    private void hear(Consumer<String> heard) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.endsWith(END))
                    heard.accept(line.substring(0, line.length() - END.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the child: nobody is left to kill it once its parent is gone. */
    static void endWithParent() {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (System.in.read() >= 0) Thread.onSpinWait();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        Runtime.getRuntime().halt(1);
                    }
                });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As the power does; what it had said by then is still heard. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
        try {
            ear.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
