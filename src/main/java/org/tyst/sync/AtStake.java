package org.tyst.sync;

/**
 * What would be lost, and what would go, if everything on this laptop went now.
 *
 * @param late entries that the central record keeps for the manager, because they came when this laptop had no right to them
 *     any more: so all that it has taken since it was told to forget everything
 * @param unsent entries that the central record does not have, and half-typed forms, which never travel
 * @param files files and photographs that are here alone
 */
public record AtStake(int late, int unsent, HereAlone files, int cases, int attachments) {}
