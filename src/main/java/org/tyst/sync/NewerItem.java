package org.tyst.sync;

import java.util.UUID;

/**
 * That something of a kind which only a newer Tyst knows stands in a case. Its words stay at the central record until this
 * laptop can read them.
 *
 * @param kind by the name that the newer one gave it
 * @param vid the version at which it stands; 0 for a conflict, which has none
 */
public record NewerItem(UUID item, UUID caseId, String kind, long vid) {}
