package org.tyst.reports;

/** What came of reading a template: it may be somebody's edit, so a fault in it is an answer and not an accident. */
public sealed interface TemplateOutcome {
    record Loaded(Template template, TemplateRef ref) implements TemplateOutcome {}

    /** The line counts from 1. */
    record Refused(int line, String reason) implements TemplateOutcome {}
}
