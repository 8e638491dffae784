package org.tyst.screens.late;

import java.time.Clock;
import org.tyst.basics.Ids;
import org.tyst.screens.Navigator;
import org.tyst.sync.SyncDesk;
import org.tyst.work.Work;

/**
 * What the page needs besides the record.
 *
 * @param author who decides
 */
public record LateTools(
        String author, Ids ids, Clock clock, Work work, SyncDesk sync, Navigator navigator) {}
