package org.tyst.central;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An administrator at the central record: {@code mvn -q -Padmin}. With the settings of
 * src/docs/running-the-central-record.md it works on the PostgreSQL that these name; without them on the one that {@code mvn
 * -Pcentral} is trying out, whether that is running now or not. Started without a word, it asks.
 */
public final class AdminMain {
    private static final int MISUSED = 64;
    private static final String TRIAL = "target/central";

    private AdminMain() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, GeneralSecurityException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        UnaryOperator<String> asked = prompt -> line(in, prompt);
        var words =
                arguments.length > 0
                        ? List.of(arguments)
                        : words(asked.apply(AdminDesk.HELP + "\nWhat is to be done?"));
        try (var office = office()) {
            System.exit(new AdminDesk(office, asked, System.out::println).run(words) ? 0 : MISUSED);
        }
    }

    private static AdminOffice office() throws IOException, SQLException, GeneralSecurityException {
        var environment = new Environment(System.getenv());
        return environment.isSet()
                ? AdminOffice.of(environment.config())
                : AdminOffice.of(CentralMain.trial(Path.of(TRIAL)));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
    }

    private static String line(BufferedReader in, String prompt) {
        System.out.println(prompt);
        try {
            var typed = in.readLine();
            return typed == null ? "" : typed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
