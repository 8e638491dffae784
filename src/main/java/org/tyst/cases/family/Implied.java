package org.tyst.cases.family;

import java.util.List;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Bond;

/** What the lines of couples and children say already: brothers and sisters under one bar, a mother's mother, a father's wife. */
final class Implied {
    private final FamilyPicture picture;
    private final List<Union> unions;

    Implied(FamilyPicture picture, List<Union> unions) {
        this.picture = picture;
        this.unions = unions;
    }

    boolean is(Bond bond) {
        return switch (bond.relation()) {
            case PARENT -> isDrawnAsParent(bond.one(), bond.other());
            case MARRIED, PARTNER, SEPARATED, DIVORCED, FORMER_PARTNER ->
                    unions.stream().anyMatch(union -> union.isOf(bond.one(), bond.other()));
            case SIBLING, HALF_SIBLING -> shareAParent(bond);
            case GRANDPARENT ->
                    picture.members().stream()
                            .anyMatch(between ->
                                    isDrawnAsParent(bond.one(), between.id())
                                            && isDrawnAsParent(between.id(), bond.other()));
            case STEP_PARENT ->
                    unions.stream()
                            .filter(union -> union.isPair() && union.parents().contains(bond.one()))
                            .anyMatch(union ->
                                    union.parents().stream()
                                            .anyMatch(each -> isDrawnAsParent(each, bond.other())));
            case STEP_SIBLING, CARER, OTHER -> false;
        };
    }

    private boolean isDrawnAsParent(PersonId parent, PersonId child) {
        return unions.stream()
                .anyMatch(union ->
                        union.parents().contains(parent) && union.children().contains(child));
    }

    private boolean shareAParent(Bond bond) {
        return unions.stream()
                .flatMap(union -> union.parents().stream())
                .anyMatch(parent ->
                        isDrawnAsParent(parent, bond.one())
                                && isDrawnAsParent(parent, bond.other()));
    }
}
