package org.tyst.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Tyst as it runs on a laptop: the parent process and its window's, with folders of their own. */
final class DrivenTyst implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String END = " .";

    /** Quick to start: a test starts many. */
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private final Path laptop;
    private final List<String> javaOptions;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private Optional<Process> parent = Optional.empty();
    private long window;

    DrivenTyst(Path laptop) {
        this(laptop, QUICK);
    }

    DrivenTyst(Path laptop, List<String> javaOptions) {
        this.laptop = laptop;
        this.javaOptions = List.copyOf(javaOptions);
    }

    Path data() {
        return laptop.resolve("data");
    }

    /** A window at the door. After a kill the parent may have brought one already. */
    DrivenTyst switchOn() {
        if (parent.filter(Process::isAlive).isEmpty()) start();
        awaitWindow();
        return this;
    }

    private void start() {
        try {
            for (var folder : List.of("data", "tmp", "home"))
                Files.createDirectories(laptop.resolve(folder));
            var errors = laptop.resolve("errors");
            var started =
                    new ProcessBuilder(command())
                            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                            .start();
            parent = Optional.of(started);
            Thread.ofPlatform().daemon().start(() -> listen(started.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(InputStream out) {
        try (var lines = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                if (line.endsWith(END)) answers.add(line.substring(0, line.length() - 2).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String line) {
        synchronized (said) {
            said.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    void awaitWindow() {
        window = Long.parseLong(await("up", _ -> {}));
    }

    /** The process that holds the key. */
    long window() {
        return window;
    }

    /** Says what to do, and waits for the answer that begins so. */
    String ask(String order, String answer) {
        tell(order);
        return await(answer, _ -> {});
    }

    void tell(String order) {
        try {
            var in = parent.orElseThrow().getOutputStream();
            in.write((order + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DrivenTyst unlock() {
        ask("unlock " + DrivenWindow.hex(SetUpLaptop.PASSPHRASE), "unlocked");
        return this;
    }

    String page() {
        return DrivenWindow.plain(ask("page", "page"));
    }

    List<DrivenWindow.Words> record() {
        var kept = new ArrayList<DrivenWindow.Words>();
        tell("record");
        await("told", line -> kept.add(DrivenWindow.Words.read(line)));
        return kept;
    }

    /** What comes before the answer goes to the listener. */
    String await(String answer, Consumer<String> before) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var line = next(Duration.ofSeconds(1));
            if (line.isEmpty() && parent.filter(Process::isAlive).isEmpty()) break;
            if (line.isEmpty()) continue;
            var words = line.get().split(" ", 2);
            var rest = words.length > 1 ? words[1].strip() : "";
            if (words[0].equals(answer)) return rest;
            if (words[0].equals("fault")) throw new AssertionError(DrivenWindow.plain(rest));
            before.accept(rest);
        }
        throw new AssertionError("No \"" + answer + "\". Said so far: " + said());
    }

    Optional<String> next(Duration patience) {
        try {
            return Optional.ofNullable(answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As when the power goes. Answers what it said until then. */
    List<String> kill() {
        ProcessHandle.of(window).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(PATIENCE);
        var last = new ArrayList<String>();
        for (var line = answers.poll(); line != null; line = answers.poll()) last.add(line);
        last.stream().filter(line -> line.startsWith("up")).forEach(answers::add);
        last.stream().filter(line -> line.startsWith("fault")).forEach(DrivenTyst::fault);
        return last;
    }

    private static void fault(String line) {
        throw new AssertionError(DrivenWindow.plain(line.substring(line.indexOf(' ') + 1)));
    }

    /** How long it takes the window's process to end. */
    Duration awaitEnd(Duration atMost) {
        var began = System.nanoTime();
        while (isWindowAlive()) {
            if (System.nanoTime() - began > atMost.toNanos())
                throw new AssertionError("Still running after " + atMost);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private boolean isWindowAlive() {
        return ProcessHandle.of(window).filter(ProcessHandle::isAlive).isPresent();
    }

    /** All that both processes have ever said, on either output. */
    String said() {
        try {
            var errors = Files.readString(laptop.resolve("errors"));
            synchronized (said) {
                return said.toString(StandardCharsets.UTF_8) + errors;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its handle: what the program said until then is still read to its end. */
    @Override
    public void close() {
        parent.ifPresent(process -> {
            process.toHandle().destroyForcibly();
            ProcessHandle.of(window).ifPresent(ProcessHandle::destroyForcibly);
            awaitEnd(PATIENCE);
        });
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(javaOptions);
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dtestfx.robot=glass",
                        "-Dtyst.data=" + data(),
                        "-Duser.home=" + laptop.resolve("home"),
                        "-Djava.io.tmpdir=" + laptop.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrivenParent.class.getName()));
        return command;
    }
}
