package org.tyst.screens.interview;

import java.util.Comparator;
import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;

/** The people of a case in the order in which a page names them: children, eldest first, then parties, then others. */
public final class People {
    private People() {}

    public static List<Person> inOrder(CaseFile file) {
        return file.people().stream()
                .sorted(Comparator.comparingInt(People::rank).thenComparing(People::born))
                .toList();
    }

    private static int rank(Person person) {
        if (person.isSubjectChild()) return 0;
        return person.isParty() ? 1 : 2;
    }

    private static String born(Person person) {
        return person.birth()
                .date()
                .filter(date -> person.isSubjectChild())
                .map(Object::toString)
                .orElse("9");
    }
}
