package org.tyst.reports;

/** The template a report was begun from, down to its bytes: an old report keeps its own. */
public record TemplateRef(String id, int version, String sha256) {}
