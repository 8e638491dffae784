package org.tyst.store;

import org.tyst.audit.Act;
import org.tyst.cases.CaseId;
import org.tyst.cases.Family;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.SafetyRule;
import org.tyst.sync.Kind;

/** Ties and safety rules in the table, each by itself: two laptops that add different ones have nothing to settle. */
final class StoredFamilies {
    private final ItemTable items;

    StoredFamilies(ItemTable items) {
        this.items = items;
    }

    Family of(CaseId id) {
        return new Family(
                items.ofCase(id, Kind.FAMILY_TIE, FamilyTie.class),
                items.ofCase(id, Kind.SAFETY_RULE, SafetyRule.class));
    }

    void keep(FamilyTie tie) {
        items.put(
                Item.of(Kind.FAMILY_TIE, tie.id(), tie.caseId(), tie),
                Act.ITEM_SAVED,
                tie.takenOff().map(FamilyTie.TakenOff::why).orElse(""));
    }

    void keep(SafetyRule rule) {
        items.put(
                Item.of(Kind.SAFETY_RULE, rule.id(), rule.caseId(), rule),
                Act.ITEM_SAVED,
                rule.lifting().map(SafetyRule.Lifting::why).orElse(""));
    }
}
