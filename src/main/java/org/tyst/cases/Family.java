package org.tyst.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the people of a case are to each other and what keeps them safe, with what was taken off and lifted. */
public record Family(List<FamilyTie> ties, List<SafetyRule> rules) {
    public static final Family NONE = new Family(List.of(), List.of());

    public Family {
        ties = List.copyOf(ties);
        rules = List.copyOf(rules);
    }

    public List<FamilyTie> standing() {
        return ties.stream().filter(FamilyTie::stands).toList();
    }

    public List<SafetyRule> rulesFor(PersonId person) {
        return rulesStanding().filter(rule -> rule.isAbout(person)).toList();
    }

    /** The rules that speak against bringing these people into one place, or one copy to all of them. */
    public List<SafetyRule> against(Collection<PersonId> together) {
        return rulesStanding()
                .filter(rule -> rule.kind() == SafetyRule.Kind.NEVER_TOGETHER)
                .filter(rule -> together.containsAll(rule.about()))
                .toList();
    }

    private Stream<SafetyRule> rulesStanding() {
        return rules.stream().filter(SafetyRule::stands);
    }
}
