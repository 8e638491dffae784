package org.tyst.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tyst.screens.settings.About;

/** What Tyst is made of: the libraries as the build listed them, and the dictionaries that ship beside them. */
final class Licences {
    private static final List<String> LISTED = List.of("/THIRD-PARTY.txt", "/spelling/parts.txt");

    private Licences() {}

    static About about() {
        var version = Optional.ofNullable(Licences.class.getPackage().getImplementationVersion());
        return new About(version.orElse("0.1.0"), parts());
    }

    private static List<String> parts() {
        return LISTED.stream().flatMap(list -> parts(list).stream()).toList();
    }

    private static List<String> parts(String list) {
        try (var in = Licences.class.getResourceAsStream(list)) {
            if (in == null) return List.of();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("("))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of licences cannot be read", e);
        }
    }
}
