package org.tyst.cases.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;

/** Who belongs to a family and what they are to each other, as far as it may be shown. */
public record FamilyPicture(List<Member> members, List<Bond> bonds, List<Household> households) {
    public FamilyPicture {
        members = List.copyOf(members);
        bonds = List.copyOf(bonds);
        households = List.copyOf(households);
    }

    /** The shape a person has in every genogram. */
    public enum Sign {
        SQUARE,
        CIRCLE,
        DIAMOND
    }

    /**
     * A person in the picture.
     *
     * @param name told apart from a namesake
     * @param detail one line under the name: the age, or the year of birth
     * @param known false where nobody has said whether this is a man or a woman: dashed
     */
    public record Member(
            PersonId id,
            String name,
            String detail,
            Sign sign,
            boolean known,
            boolean died,
            boolean subject,
            Optional<LocalDate> born) {}

    /**
     * {@code one} is the relation of {@code other}.
     *
     * @param over it has ended
     * @param label what to write at the line, where the line alone does not say it
     */
    public record Bond(
            PersonId one,
            PersonId other,
            Relation relation,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean over,
            String label) {
        boolean isBetween(PersonId first, PersonId second) {
            return one.equals(first) && other.equals(second)
                    || one.equals(second) && other.equals(first);
        }

        PersonId partnerOf(PersonId person) {
            return one.equals(person) ? other : one;
        }

        boolean touches(PersonId person) {
            return one.equals(person) || other.equals(person);
        }
    }

    /** Those who live in one home. A child of separated parents may be in two. */
    public record Household(String name, Set<PersonId> members) {
        public Household {
            members = Set.copyOf(members);
        }
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    Optional<Member> member(PersonId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
