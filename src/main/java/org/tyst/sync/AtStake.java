package org.tyst.sync;

/**
 * What would be lost, and what would go, if everything on this laptop went now.
 *
 * @param unsent entries that the central record does not have, and half-typed forms, which never travel
 * @param unsentFiles files and photographs that are here alone
 */
public record AtStake(int unsent, int unsentFiles, int cases, int attachments) {}
