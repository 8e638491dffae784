package org.tyst.cases.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tyst.cases.ImportFinding;

/** Gathers what is odd in one case. Holds places, never values; a field's name that is no plain name is a value too. */
final class Findings {
    /** More than anybody would read; a file made to flood the report stops here. */
    private static final int ENOUGH = 500;

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z_-]{0,59}\\d{0,2}");

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
        return pointer + "/" + (PLAIN_NAME.matcher(field).matches() ? field : "?");
    }

    static String step(String pointer, int index) {
        return pointer + "/" + index;
    }
}
