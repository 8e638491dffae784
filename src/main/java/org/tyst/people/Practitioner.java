package org.tyst.people;

/** The person whose laptop this is. The office is what a report may print; never a home address. */
public record Practitioner(
        PractitionerId id,
        String name,
        Role role,
        Organisation organisation,
        String officeAddress,
        String officePhone) {
    public Practitioner {
        if (name.isBlank()) throw new IllegalArgumentException("A practitioner has a name");
    }
}
