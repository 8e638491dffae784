package org.tyst.cases.checks;

/** Who is asked, and on what basis (reference 6). */
public enum CheckKind {
    /** Arrests, cautions and convictions. */
    POLICE_NATIONAL(Basis.RULES),
    /** Call-outs and what a local force knows. */
    POLICE_LOCAL(Basis.RULES),
    /** Other countries, the armed forces, Scotland. */
    ABROAD_OR_FORCES(Basis.RULES),
    LOCAL_AUTHORITY(Basis.RULES),
    ABUSE_SERVICE(Basis.RULES),
    HEALTH(Basis.CONSENT),
    SCHOOL(Basis.CONSENT),
    EXPERT(Basis.CONSENT);

    private enum Basis {
        RULES,
        CONSENT
    }

    private final Basis basis;

    CheckKind(Basis basis) {
        this.basis = basis;
    }

    /** Only with the consent of the person, or where the court directs it. */
    public boolean needsConsent() {
        return basis == Basis.CONSENT;
    }
}
