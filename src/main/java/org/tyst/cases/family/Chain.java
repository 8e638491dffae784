package org.tyst.cases.family;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Member;
import org.tyst.cases.family.FamilyPicture.Sign;

/**
 * Those of one row who hang together by being couples, side by side. Whoever has had most partners stands between the first of them and
 * the others; of two alone, the man stands at the left, as a genogram has it.
 */
record Chain(List<PersonId> people) {
    Chain {
        people = List.copyOf(people);
    }

    /** All of a row, in the order in which they are told. */
    static List<Chain> of(List<Member> row, List<Union> unions) {
        var pairs = unions.stream().filter(Union::isPair).toList();
        var seen = new HashSet<PersonId>();
        var chains = new ArrayList<Chain>();
        for (var member : row)
            if (!seen.contains(member.id())) chains.add(from(member, row, pairs, seen));
        return chains;
    }

    private static Chain from(
            Member first, List<Member> row, List<Union> pairs, Set<PersonId> seen) {
        var together = together(first.id(), pairs);
        var start =
                row.stream()
                        .map(Member::id)
                        .filter(together::contains)
                        .reduce((one, other) -> withMore(one, other, pairs))
                        .orElse(first.id());
        var order = new ArrayDeque<PersonId>();
        place(start, order, pairs, seen);
        return new Chain(turned(List.copyOf(order), row));
    }

    private static PersonId withMore(PersonId one, PersonId other, List<Union> pairs) {
        return partners(other, pairs).size() > partners(one, pairs).size() ? other : one;
    }

    private static void place(
            PersonId hub, ArrayDeque<PersonId> order, List<Union> pairs, Set<PersonId> seen) {
        seen.add(hub);
        order.add(hub);
        var left = true;
        for (var partner : partners(hub, pairs)) {
            if (!seen.add(partner)) continue;
            outwards(partner, order, pairs, seen, left);
            left = false;
        }
    }

    private static void outwards(
            PersonId person,
            ArrayDeque<PersonId> order,
            List<Union> pairs,
            Set<PersonId> seen,
            boolean left) {
        if (left) order.addFirst(person);
        else order.addLast(person);
        for (var partner : partners(person, pairs))
            if (seen.add(partner)) outwards(partner, order, pairs, seen, left);
    }

    private static List<PersonId> turned(List<PersonId> order, List<Member> row) {
        return order.size() == 2
                        && !is(Sign.SQUARE, order.getFirst(), row)
                        && is(Sign.SQUARE, order.getLast(), row)
                ? order.reversed()
                : order;
    }

    private static boolean is(Sign sign, PersonId id, List<Member> row) {
        return row.stream().anyMatch(member -> member.id().equals(id) && member.sign() == sign);
    }

    private static Set<PersonId> together(PersonId first, List<Union> pairs) {
        var found = new HashSet<PersonId>();
        var left = new ArrayDeque<>(List.of(first));
        while (!left.isEmpty()) {
            var next = left.poll();
            if (found.add(next)) left.addAll(partners(next, pairs));
        }
        return found;
    }

    private static List<PersonId> partners(PersonId person, List<Union> pairs) {
        return pairs.stream()
                .filter(pair -> pair.parents().contains(person))
                .flatMap(pair -> pair.parents().stream())
                .filter(partner -> !partner.equals(person))
                .toList();
    }

    /** The couple stands side by side, so that its line is a short one. */
    boolean isBeside(PersonId one, PersonId other) {
        return people.contains(one)
                && people.contains(other)
                && Math.abs(people.indexOf(one) - people.indexOf(other)) == 1;
    }
}
