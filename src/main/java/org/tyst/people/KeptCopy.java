package org.tyst.people;

import java.time.Instant;

/**
 * An older copy of the record, kept on this laptop.
 *
 * @param readWhole it has just been read from beginning to end; of one before that this is not known again
 */
public record KeptCopy(Instant takenAt, long bytes, boolean readWhole) {}
