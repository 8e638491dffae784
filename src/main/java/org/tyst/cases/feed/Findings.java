package org.tyst.cases.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.ImportFinding;

/** Gathers what is odd in one case. Holds places, never values; a field's name that is no plain name is a value too. */
final class Findings {
    /** More than anybody would read; a file made to flood the report stops here. */
    private static final int ENOUGH = 500;

    static final String NO_PLAIN_NAME = "?";

    private static final Pattern PLAIN_NAME =
            Pattern.compile("(?!.*\\d{3})[A-Za-z][\\w-]{0,59}|\\d{1,5}");

    private final Set<ImportFinding> found = new LinkedHashSet<>();

    void add(ImportFinding.Kind kind, String pointer) {
        if (found.size() < ENOUGH) found.add(new ImportFinding(kind, pointer));
    }

    boolean has(String pointer) {
        return found.stream().anyMatch(finding -> finding.pointer().equals(pointer));
    }

    List<ImportFinding> all() {
        return List.copyOf(found);
    }

    static String step(String pointer, String field) {
        return pointer + "/" + plain(field);
    }

    /** A pointer with nothing in it but plain names and numbers of list items. */
    static String cleaned(String pointer) {
        return Stream.of(pointer.split("/")).map(Findings::plain).collect(Collectors.joining("/"));
    }

    static String plain(String name) {
        return name.isEmpty() || PLAIN_NAME.matcher(name).matches() ? name : NO_PLAIN_NAME;
    }

    static String step(String pointer, int index) {
        return pointer + "/" + index;
    }
}
