package org.tyst.reports;

import java.util.Optional;

/** A file that somebody laid where templates are looked for; without its text when it is too large or cannot be read. */
public record TemplateFile(String name, Optional<String> text, boolean tooLarge) {}
