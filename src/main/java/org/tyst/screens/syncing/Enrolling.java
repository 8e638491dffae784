package org.tyst.screens.syncing;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Codes by which another laptop joins the same central record. Offered where that record runs on this laptop itself, which
 * is while practising; in earnest whoever runs it gives them out.
 *
 * @param code makes one, on no thread of the screen's; empty while the central record does not run
 */
public record Enrolling(boolean isOffered, Supplier<Optional<String>> code) {}
