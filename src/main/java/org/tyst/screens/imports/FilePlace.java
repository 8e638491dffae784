package org.tyst.screens.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A place in the court's file as a person reads it: {@code /cases/0/case_data/applicants/1/value/dateOfBirth} is
 * "cases 1 › applicants 2 › date of birth".
 */
final class FilePlace {

    private static final Set<String> WRAPPING = Set.of("value", "case_data", "caseData");

    private FilePlace() {}

    static String told(String pointer) {
        var path = new ArrayList<String>();
        Arrays.stream(pointer.split("/"))
                .filter(step -> !step.isEmpty() && !WRAPPING.contains(step))
                .forEach(step -> add(path, step));
        return String.join(" › ", path);
    }

    /** Lists count from nought in the file and from one for a reader: "applicants 2". */
    private static void add(List<String> path, String step) {
        if (!step.matches("\\d{1,6}")) path.add(words(step));
        else path.add(path.isEmpty() ? number(step) : path.removeLast() + " " + number(step));
    }

    private static String number(String step) {
        return String.valueOf(Integer.parseInt(step) + 1);
    }

    private static String words(String field) {
        return field.replace("~1", "/")
                .replace("~0", "~")
                .replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
