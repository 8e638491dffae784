package org.tyst.cases.family;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Member;

/** The part of a very large family that stands nearest to the children of the case. */
final class Nearest {
    private Nearest() {}

    static FamilyPicture to(FamilyPicture picture, int most) {
        if (picture.members().size() <= most) return picture;
        var kept = reached(picture, most);
        return new FamilyPicture(
                picture.members().stream().filter(member -> kept.contains(member.id())).toList(),
                picture.bonds().stream()
                        .filter(bond -> kept.contains(bond.one()) && kept.contains(bond.other()))
                        .toList(),
                picture.households().stream()
                        .filter(home -> kept.containsAll(home.members()))
                        .toList());
    }

    private static Set<PersonId> reached(FamilyPicture picture, int most) {
        var kept = new LinkedHashSet<PersonId>();
        var next = new ArrayDeque<PersonId>();
        picture.members().stream().filter(Member::subject).map(Member::id).forEach(next::add);
        picture.members().stream()
                .filter(each -> !each.subject())
                .map(Member::id)
                .forEach(next::addLast);
        while (!next.isEmpty() && kept.size() < most) {
            var person = next.poll();
            if (!kept.add(person)) continue;
            picture.bonds().stream()
                    .filter(bond -> bond.touches(person))
                    .map(bond -> bond.partnerOf(person))
                    .filter(other -> !kept.contains(other))
                    .forEach(next::addFirst);
        }
        return kept;
    }
}
