package org.tyst.store;

import java.nio.file.Path;
import java.time.Instant;

/** An older copy of the record, encrypted with the same key. It was read whole when it was made. */
public record Backup(Path path, Instant takenAt, long bytes) {}
