package org.tyst.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process of this same program that holds nothing and is given one dangerous job: it hears it on its standard input, answers
 * on its standard output, and its memory is limited. Whoever starts it limits its time.
 */
public final class ApartProcess {
    private static final String INSTALLED_AT = "jpackage.app-path";
    private static final String SECOND_START = "_JPACKAGE_LAUNCHER";

    private final String main;
    private final String word;
    private final Path temporary;
    private final List<String> options;

    /** @param word tells {@code main} which job it is */
    public ApartProcess(String main, String word, int megabytes, Path temporary) {
        this.main = main;
        this.word = word;
        this.temporary = temporary;
        this.options =
                List.of(
                        "-Xmx" + megabytes + "m",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+SuppressFatalErrorMessage", // else a crash writes a page about itself
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary);
    }

    public ProcessBuilder builder() {
        var installed = Optional.ofNullable(System.getProperty(INSTALLED_AT));
        var builder =
                installed
                        .map(app -> new ProcessBuilder(app, word))
                        .orElseGet(() -> new ProcessBuilder(onJava()));
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().remove(SECOND_START);
        if (installed.isPresent())
            builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", quoted()));
        return builder;
    }

    private List<String> onJava() {
        var java = new java.util.ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(options);
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), main, word));
        return java;
    }

    private List<String> quoted() {
        return options.stream().map(option -> "\"" + option + "\"").toList();
    }
}
