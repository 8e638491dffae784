package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.family.FamilyPicture.Bond;

/**
 * Two who are or were a couple or have a child, or one who has a child alone, with their children, eldest first.
 *
 * @param couple what they are to each other, if it is told
 */
record Union(List<PersonId> parents, Optional<Bond> couple, List<PersonId> children) {
    Union {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    boolean isOf(PersonId one, PersonId other) {
        return parents.contains(one) && parents.contains(other);
    }

    boolean isPair() {
        return parents.size() == 2;
    }

    /** Only what fits the rows: parents in one row, their child in the next. */
    static List<Union> in(FamilyPicture picture, Map<PersonId, Integer> rows) {
        var unions = new LinkedHashMap<List<PersonId>, Union>();
        picture.bonds().stream()
                .filter(bond -> bond.relation().isCouple())
                .filter(bond -> row(bond.one(), rows) == row(bond.other(), rows))
                .forEach(bond -> add(unions, pair(bond), Optional.of(bond), Optional.empty()));
        for (var child : eldestFirst(picture))
            for (var parents : parentsOf(child, picture, rows, unions.values().stream().toList()))
                add(unions, parents, Optional.empty(), Optional.of(child));
        return List.copyOf(unions.values());
    }

    private static int row(PersonId person, Map<PersonId, Integer> rows) {
        return rows.getOrDefault(person, 0);
    }

    private static void add(
            Map<List<PersonId>, Union> unions,
            List<PersonId> parents,
            Optional<Bond> couple,
            Optional<PersonId> child) {
        var before = unions.getOrDefault(parents, new Union(parents, Optional.empty(), List.of()));
        var children = new ArrayList<>(before.children());
        child.ifPresent(children::add);
        unions.put(parents, new Union(parents, later(before.couple(), couple), children));
    }

    /** They married, and later they separated: what stands is what was told last, or what is not over. */
    private static Optional<Bond> later(Optional<Bond> before, Optional<Bond> now) {
        if (now.isEmpty() || before.isPresent() && now.get().over() && !before.get().over())
            return before;
        return now;
    }

    private static List<PersonId> pair(Bond bond) {
        return Stream.of(bond.one(), bond.other())
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private static List<PersonId> eldestFirst(FamilyPicture picture) {
        return picture.members().stream()
                .sorted(
                        Comparator.comparing(
                                member -> member.born().map(Object::toString).orElse("9999")))
                .map(FamilyPicture.Member::id)
                .toList();
    }

    /** Two parents make a pair; of three, those who are a couple do, and the third stands alone. */
    private static List<List<PersonId>> parentsOf(
            PersonId child,
            FamilyPicture picture,
            Map<PersonId, Integer> rows,
            List<Union> couples) {
        var parents =
                picture.bonds().stream()
                        .filter(bond -> bond.relation() == Relation.PARENT)
                        .filter(bond -> bond.other().equals(child))
                        .map(Bond::one)
                        .filter(parent -> row(parent, rows) + 1 == row(child, rows))
                        .distinct()
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList();
        if (parents.size() < 2) return parents.isEmpty() ? List.of() : List.of(parents);
        var pair =
                couples.stream()
                        .map(Union::parents)
                        .filter(couple -> couple.size() == 2 && parents.containsAll(couple))
                        .findFirst()
                        .orElse(parents.subList(0, 2));
        var alone = parents.stream().filter(parent -> !pair.contains(parent)).map(List::of);
        return Stream.concat(Stream.of(pair), alone).toList();
    }
}
