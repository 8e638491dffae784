package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Bond;
import org.tyst.cases.family.FamilyPicture.Member;

/**
 * In which row each person stands: the children of the case in one, their parents above. What is told of parents and couples counts
 * before what is told of step-parents and carers; of two tellings that cannot both be so, the first that reaches a person holds.
 */
final class Generations {
    private final Map<PersonId, Integer> rows = new HashMap<>();

    private Generations() {}

    /** Counted from the top, which is 0. */
    static Map<PersonId, Integer> of(FamilyPicture picture) {
        var generations = new Generations();
        generations.settle(picture);
        var top = generations.rows.values().stream().mapToInt(row -> row).min().orElse(0);
        generations.rows.replaceAll((_, row) -> row - top);
        return generations.rows;
    }

    private void settle(FamilyPicture picture) {
        var bonds = new ArrayList<>(picture.bonds());
        bonds.sort((one, other) -> Integer.compare(strength(one), strength(other)));
        picture.members().stream().filter(Member::subject).forEach(this::begin);
        spread(bonds);
        for (var member : picture.members()) {
            if (rows.containsKey(member.id())) continue;
            rows.put(member.id(), -1);
            spread(bonds);
        }
    }

    private void begin(Member child) {
        rows.put(child.id(), 0);
    }

    private void spread(List<Bond> bonds) {
        var next = reaching(bonds);
        while (next.isPresent()) {
            place(next.get());
            next = reaching(bonds);
        }
    }

    /** The strongest bond of which one end has its row and the other has not. */
    private Optional<Bond> reaching(List<Bond> bonds) {
        return bonds.stream()
                .filter(bond -> rows.containsKey(bond.one()) != rows.containsKey(bond.other()))
                .findFirst();
    }

    private void place(Bond bond) {
        var higher = bond.relation().generations();
        if (rows.containsKey(bond.one())) rows.put(bond.other(), row(bond.one()) + higher);
        else rows.put(bond.one(), row(bond.other()) - higher);
    }

    private int row(PersonId id) {
        return rows.getOrDefault(id, 0);
    }

    private static int strength(Bond bond) {
        return switch (bond.relation()) {
            case PARENT -> 0;
            case MARRIED, PARTNER, SEPARATED, DIVORCED, FORMER_PARTNER -> 1;
            case SIBLING, HALF_SIBLING -> 2;
            case GRANDPARENT, STEP_PARENT, STEP_SIBLING -> 3;
            case CARER -> 4;
            case OTHER -> 5;
        };
    }
}
