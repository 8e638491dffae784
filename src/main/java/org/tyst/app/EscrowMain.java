package org.tyst.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The agency's two officers at their own computer: {@code new-key FOLDER} makes the key that laptops are given, {@code open
 * LAPTOP'S-FOLDER SHARE SHARE} opens one of them for a reason. See the README.
 */
public final class EscrowMain {
    private static final int MISUSED = 64;

    private EscrowMain() {}

    public static void main(String[] arguments) {
        var asking = asking();
        var desk =
                new EscrowDesk(asking, System.out::println, Clock.systemUTC(), new SecureRandom());
        System.exit(run(desk, arguments.length == 0 ? asked(asking) : List.of(arguments)));
    }

    /** Started without a word, it asks for each. */
    private static List<String> asked(EscrowDesk.Asking asking) {
        var job = asking.line("new-key or open?").strip();
        return job.equals("open")
                ? List.of(
                        job,
                        asking.line("The laptop's folder:").strip(),
                        asking.line("The first officer's share:").strip(),
                        asking.line("The second officer's share:").strip())
                : List.of(job, asking.line("The folder for the new key:").strip());
    }

    private static int run(EscrowDesk desk, List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("new-key"))
            return desk.newKey(Path.of(words.get(1))) ? 0 : 1;
        if (words.size() == 4 && words.getFirst().equals("open"))
            return desk.open(Path.of(words.get(1)), Path.of(words.get(2)), Path.of(words.get(3)))
                    ? 0
                    : 1;
        System.err.println(
                "new-key FOLDER   or   open LAPTOPS-FOLDER OFFICER-1.json OFFICER-2.json");
        return MISUSED;
    }

    /** At a terminal passphrases are not shown; from a pipe they are read as they come. */
    private static EscrowDesk.Asking asking() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .<EscrowDesk.Asking>map(AtTerminal::new)
                .orElseGet(EscrowMain::fromPipe);
    }

    private static EscrowDesk.Asking fromPipe() {
        var in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        return new FromPipe(new BufferedReader(in));
    }

    private record AtTerminal(Console console) implements EscrowDesk.Asking {
        @Override
        public String line(String prompt) {
            var typed = console.readLine("%s ", prompt);
            return typed == null ? "" : typed;
        }

        @Override
        public char[] secret(String prompt) {
            var typed = console.readPassword("%s ", prompt);
            return typed == null ? new char[0] : typed;
        }
    }

    private record FromPipe(BufferedReader in) implements EscrowDesk.Asking {
        @Override
        public String line(String prompt) {
            try {
                var typed = in.readLine();
                return typed == null ? "" : typed;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public char[] secret(String prompt) {
            return line(prompt).toCharArray();
        }
    }
}
