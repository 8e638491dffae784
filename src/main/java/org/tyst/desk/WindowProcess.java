package org.tyst.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The process that shows the window and holds the key. It is started by a parent that holds nothing, so that ending it
 * is all that locking needs: no memory is left in which a key or a sentence could still lie.
 */
public final class WindowProcess {
    private static final String INSTALLED_AT = "jpackage.app-path";

    /** By this the starter of an installed Tyst knows itself when it starts itself again; a window must not inherit it. */
    private static final String SECOND_START = "_JPACKAGE_LAUNCHER";

    private final List<String> command;
    private final Path temporary;

    public WindowProcess(List<String> command, Path temporary) {
        this.command = List.copyOf(command);
        this.temporary = temporary;
    }

    /** The way this very program was started, with one more word. */
    public static WindowProcess likeThisOne(String main, String word, Path temporary) {
        return new WindowProcess(
                Optional.ofNullable(System.getProperty(INSTALLED_AT))
                        .map(app -> List.of(app, word))
                        .orElseGet(() -> onJava(main, word, temporary)),
                temporary);
    }

    /** Runs it to its end and tells how it ended. */
    public int run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TMPDIR", temporary.toString());
        if (isInstalled()) tellTheStarter(builder.environment());
        return builder.start().waitFor();
    }

    /** In the window's process: calls the job when the process that started it is gone, so that no key outlives it. */
    public static void whenTheParentIsGone(Runnable job) {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> {
                    // Nobody waits for the end of it: the job ends this process
                    var _ = parent.onExit().thenRun(job);
                });
    }

    private static boolean isInstalled() {
        return System.getProperty(INSTALLED_AT) != null;
    }

    /** An installed Tyst takes no Java options on its command line: they have to go this way. */
    private void tellTheStarter(Map<String, String> environment) {
        environment.remove(SECOND_START);
        environment.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=\"" + temporary + "\"");
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
