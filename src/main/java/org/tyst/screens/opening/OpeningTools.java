package org.tyst.screens.opening;

import java.time.Clock;
import org.tyst.basics.Ids;
import org.tyst.sync.SyncDesk;
import org.tyst.work.Work;

/**
 * What a word on an opened case needs besides the record.
 *
 * @param author who says it
 */
public record OpeningTools(String author, Ids ids, Clock clock, Work work, SyncDesk sync) {}
