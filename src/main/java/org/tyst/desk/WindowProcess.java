package org.tyst.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The process that shows the window and holds the key. It is started by a parent that holds nothing, so that ending it
 * is all that locking needs: no memory is left in which a key or a sentence could still lie.
 */
public final class WindowProcess {
    private final List<String> command;
    private final Path temporary;

    public WindowProcess(List<String> command, Path temporary) {
        this.command = List.copyOf(command);
        this.temporary = temporary;
    }

    /** The way this very program was started, with one more word. */
    public static WindowProcess likeThisOne(String main, String word, Path temporary) {
        return new WindowProcess(
                Optional.ofNullable(System.getProperty("jpackage.app-path"))
                        .map(app -> List.of(app, word))
                        .orElseGet(() -> onJava(main, word, temporary)),
                temporary);
    }

    /** Runs it to its end and tells how it ended. */
    public int run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.start().waitFor();
    }

    /** In the window's process: calls the job when the process that started it is gone, so that no key outlives it. */
    public static void whenTheParentIsGone(Runnable job) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(job));
    }

    private static List<String> onJava(String main, String word, Path temporary) {
        var java = new ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        java.add("-Djava.io.tmpdir=" + temporary);
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), main, word));
        return java;
    }
}
