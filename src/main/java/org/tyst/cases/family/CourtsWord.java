package org.tyst.cases.family;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Person;
import org.tyst.cases.Relation;
import org.tyst.cases.Relationship;

/**
 * What the court's file says people are to the children. Whatever somebody has recorded here about the same two, or has taken off,
 * counts before it: the court's form knows six words and no dates.
 */
public final class CourtsWord {
    private CourtsWord() {}

    /** One relationship of the court's, in our terms. */
    public record Said(Person one, Person child, Relation relation, String code) {}

    public static List<Said> on(CaseFile file) {
        return file.people().stream().flatMap(person -> of(person, file)).toList();
    }

    private static Stream<Said> of(Person person, CaseFile file) {
        return person.relationships().stream()
                .filter(to -> !to.child().equals(person.id()))
                .filter(to ->
                        file.family().ties().stream().noneMatch(tie -> overrules(tie, person, to)))
                .flatMap(to ->
                        file.person(to.child()).stream()
                                .map(child ->
                                        new Said(
                                                person,
                                                child,
                                                relation(to.relation()),
                                                to.relation())));
    }

    private static boolean overrules(FamilyTie tie, Person person, Relationship to) {
        return tie.isBetween(person.id(), to.child());
    }

    static Relation relation(String code) {
        return switch (code.replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT)) {
            case "mother", "father", "parent" -> Relation.PARENT;
            case "stepfather", "stepmother", "stepparent" -> Relation.STEP_PARENT;
            case "grandparent", "grandmother", "grandfather" -> Relation.GRANDPARENT;
            case "guardian", "specialguardian", "fostercarer", "carer" -> Relation.CARER;
            case "brother", "sister", "sibling" -> Relation.SIBLING;
            case "halfbrother", "halfsister", "halfsibling" -> Relation.HALF_SIBLING;
            default -> Relation.OTHER;
        };
    }
}
