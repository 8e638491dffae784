package org.tyst.reports;

/** What came of reading a template: it may be somebody's edit, so a fault in it is an answer and not an accident. */
public sealed interface TemplateOutcome {
    record Loaded(Template template, TemplateRef ref) implements TemplateOutcome {}

    /**
     * The line counts from 1.
     *
     * @param about the field or section that is meant
     */
    record Refused(int line, TemplateFault fault, String about) implements TemplateOutcome {}
}
