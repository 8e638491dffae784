package org.tyst.interviews;

import java.time.Instant;
import org.tyst.cases.PersonId;

/** One point, explained to one of those present: not everybody comes at the same time, and a child needs other words. */
public record Explained(PersonId to, Told point, Instant at) {}
