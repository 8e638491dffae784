package org.tyst.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule that keeps somebody safe when they are written to, rung, visited or brought together: "No voicemail", "Never in one building
 * with D. Hale". It holds from the day it is set until a named person lifts it, and is shown wherever somebody plans what it is about.
 *
 * @param about the one it protects; for people who must never meet, both
 * @param safeContact whether it stands. Where two laptops disagree the stricter answer wins, and the merge knows the field by this name
 */
public record SafetyRule(
        SafetyRuleId id,
        CaseId caseId,
        Kind kind,
        List<PersonId> about,
        String words,
        String source,
        String setBy,
        LocalDate since,
        boolean safeContact,
        Optional<Lifting> lifting) {
    public enum Kind {
        SAFE_CONTACT,
        NEVER_TOGETHER
    }

    public SafetyRule {
        about = List.copyOf(about);
        if (about.stream().distinct().count() != (kind == Kind.NEVER_TOGETHER ? 2 : 1))
            throw new IllegalArgumentException("Two never meet; one is reached safely");
    }

    /** Who let go of it, when and why. */
    public record Lifting(String by, LocalDate on, String why) {
        public Lifting {
            if (why.isBlank()) throw new IllegalArgumentException("A rule is lifted for a reason");
        }
    }

    public boolean stands() {
        return safeContact;
    }

    public boolean isAbout(PersonId person) {
        return about.contains(person);
    }

    public SafetyRule lifted(Lifting by) {
        return new SafetyRule(
                id, caseId, kind, about, words, source, setBy, since, false, Optional.of(by));
    }
}
