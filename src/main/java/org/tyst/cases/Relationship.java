package org.tyst.cases;

/** What a person is to a child: "mother", "stepFather" as the court wrote it. */
public record Relationship(PersonId child, String relation) {}
