package org.tyst.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.work.Work;

/** With a listener that says what the desktop's own says, line for line. */
class BusNewsTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Work work = new Work(Runnable::run, fault -> heard.add(fault.toString()));

    @TempDir Path folder;

    @BeforeEach
    void onlyWhereThereIsAShell() {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void locksWhenTheComputerGoesToSleep() throws Exception {
        listen(
                "The name org.freedesktop.login1 is owned by :1.4",
                "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)");
        assertThat(next()).isEqualTo("tells true");
        assertThat(next()).isEqualTo("lock");
    }

    @Test
    void locksWithTheScreen() throws Exception {
        listen("/org/freedesktop/ScreenSaver: org.freedesktop.ScreenSaver.ActiveChanged (true,)");
        assertThat(next()).isEqualTo("lock");
        listen("/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()");
        assertThat(next()).isEqualTo("lock");
    }

    @Test
    void doesNotLockWhenTheComputerWakesOrIsUnlocked() throws Exception {
        listen(
                "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)",
                "/org/freedesktop/ScreenSaver: org.freedesktop.ScreenSaver.ActiveChanged (false,)",
                "/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()",
                "The name org.freedesktop.login1 does not have an owner");
        assertThat(next()).isEqualTo("tells false");
    }

    @Test
    void saysSoWhereNothingTells() throws Exception {
        new BusNews(folder.resolve("missing").toString(), sources())
                .listen(work, () -> heard.add("lock"), tells -> heard.add("tells " + tells));
        assertThat(next()).isEqualTo("tells false");
    }

    private void listen(String... lines) throws Exception {
        var program = folder.resolve("listener" + lines.length + lines[0].length());
        Files.writeString(
                program,
                "#!/bin/sh\ncat <<'END'\n" + String.join("\n", lines) + "\nEND\nsleep 20\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        new BusNews(program.toString(), sources())
                .listen(work, () -> heard.add("lock"), tells -> heard.add("tells " + tells));
    }

    private static List<BusNews.Source> sources() {
        return List.of(new BusNews.Source("--system", "org.freedesktop.login1", true));
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
    }
}
