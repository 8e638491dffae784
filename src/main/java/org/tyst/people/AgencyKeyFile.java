package org.tyst.people;

/**
 * What stood in a file that was said to be the organisation's public key.
 *
 * @param fingerprint to be compared with what the organisation says by another way; empty if it is no key
 */
public record AgencyKeyFile(String publicKey, String fingerprint) {}
