package org.tyst.screens.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A place in the court's file as a person reads it: {@code /cases/0/case_data/applicants/1/value/dateOfBirth} is
 * "case 1 › applicants 2 › date of birth". */
final class FilePlace {

    private static final Set<String> WRAPPING = Set.of("value", "case_data", "caseData");

    private FilePlace() {}

    static String told(String pointer) {
        var path =
                Arrays.stream(pointer.split("/"))
                        .filter(step -> !step.isEmpty() && !WRAPPING.contains(step))
                        .map(FilePlace::step)
                        .collect(Collectors.joining("/"));
        return path.replaceAll("/#(\\d+)", " $1").replace("#", "").replace("/", " › ");
    }

    /** Lists count from nought in the file and from one for a reader. */
    private static String step(String step) {
        return step.matches("\\d{1,6}") ? "#" + (Integer.parseInt(step) + 1) : words(step);
    }

    private static String words(String field) {
        return field.replace("~1", "/")
                .replace("~0", "~")
                .replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
