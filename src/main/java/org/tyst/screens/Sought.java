package org.tyst.screens;

import java.util.UUID;

/**
 * What somebody goes to a place for.
 *
 * @param words as they stand there; blank when it was not by words that it was found
 */
public record Sought(UUID thing, String words) {}
