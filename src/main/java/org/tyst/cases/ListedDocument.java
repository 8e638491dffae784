package org.tyst.cases;

/** A document the court lists. Only its name and reference; the document itself stays with the court. */
public record ListedDocument(
        DocumentId id,
        CaseId caseId,
        String name,
        String courtReference,
        boolean redactedByCourt) {}
