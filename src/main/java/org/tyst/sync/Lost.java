package org.tyst.sync;

import java.util.UUID;

/**
 * The place of a text on a line of the central record's history that broke off when its database was put back from a backup.
 *
 * @param asItStood this very text was version {@code vid} there; otherwise it was written on that version
 */
public record Lost(UUID line, long vid, boolean asItStood) {}
