package org.tyst.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * What was typed into a case after it had left this laptop: a page that was still open, a save that was tried again. It is
 * not put into the case, which is elsewhere now, and not thrown away either: the person sees it and decides.
 *
 * @param name which thing of the case it was
 * @param words what was typed, as a reader sees it
 */
public record LeftOver(String name, UUID caseId, Instant at, String words) {}
