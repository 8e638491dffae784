package org.tyst.cases.identity;

import java.util.List;
import java.util.Map;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;

/**
 * An agency's answer held against one person of the file. Ask before anything is put to the person:
 * <pre>switch (IdentityMatch.of(said, file, person.id(), sealed).verdict()) { ... }</pre>
 *
 * @param couldAlsoBe others on the file whom the answer fits as far as that: two of one name never swap unseen
 */
public record IdentityMatch(
        PersonId person, List<Comparison> comparisons, List<PersonId> couldAlsoBe) {
    /** What may be done with the answer. */
    public enum Verdict {
        /** Name and date of birth are the same and nothing speaks against it. It may be put to the person. */
        SAME_PERSON,
        /** Somebody compares, and says in words why it is the same person, before it is put to them. */
        SOMEBODY_MUST_SAY,
        /** Another name or another date of birth: it is not put to this person, whatever is said. */
        ANOTHER_PERSON
    }

    public IdentityMatch {
        comparisons = List.copyOf(comparisons);
        couldAlsoBe = List.copyOf(couldAlsoBe);
    }

    /**
     * The answer held against that person, and against everybody else of the case.
     *
     * @param sealed the withheld details of the case, where somebody opened them for this; without them only the open addresses count
     */
    public static IdentityMatch of(
            AgencySubject said,
            CaseFile file,
            PersonId person,
            Map<ContactPointId, String> sealed) {
        var others =
                file.people().stream()
                        .filter(other -> !other.id().equals(person))
                        .filter(other -> fits(compare(said, file, other, sealed)))
                        .map(Person::id)
                        .toList();
        var comparisons =
                file.person(person)
                        .map(who -> compare(said, file, who, sealed))
                        .orElseThrow(() -> new IllegalArgumentException("Nobody of this case"));
        return new IdentityMatch(person, comparisons, others);
    }

    public Verdict verdict() {
        if (!fits(comparisons)) return Verdict.ANOTHER_PERSON;
        return isSure(comparisons) && couldAlsoBe.isEmpty()
                ? Verdict.SAME_PERSON
                : Verdict.SOMEBODY_MUST_SAY;
    }

    /** Those on which somebody has to look. */
    public List<Comparison> differences() {
        return comparisons.stream().filter(one -> one.agreement() != Agreement.SAME).toList();
    }

    private static List<Comparison> compare(
            AgencySubject said, CaseFile file, Person person, Map<ContactPointId, String> sealed) {
        return List.of(
                Names.compare(said, person),
                Births.compare(said, person),
                Addresses.compare(said, file.contactPointsOf(person.id()), sealed));
    }

    private static boolean fits(List<Comparison> comparisons) {
        return is(comparisons, Comparison.Of.NAME, Agreement.SAME, Agreement.NEAR)
                && !is(comparisons, Comparison.Of.BIRTH, Agreement.DIFFERENT);
    }

    private static boolean isSure(List<Comparison> comparisons) {
        return is(comparisons, Comparison.Of.NAME, Agreement.SAME)
                && is(comparisons, Comparison.Of.BIRTH, Agreement.SAME)
                && !is(comparisons, Comparison.Of.ADDRESS, Agreement.DIFFERENT);
    }

    private static boolean is(List<Comparison> all, Comparison.Of of, Agreement... any) {
        return all.stream()
                .filter(one -> one.of() == of)
                .anyMatch(one -> List.of(any).contains(one.agreement()));
    }
}
