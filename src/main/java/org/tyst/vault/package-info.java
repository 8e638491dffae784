/**
 * Keys, and nothing else. One random master key opens everything; it is never stored bare, only inside slots that a
 * passphrase or a printed recovery code opens. Every other key is derived from it for one purpose. Whoever needs a key
 * is handed an object that can do one thing with it ({@link org.tyst.vault.Aead}, {@link org.tyst.vault.Mac256},
 * {@link org.tyst.vault.SealBox}) or a {@link org.tyst.vault.VaultKey} that is zeroed when the vault is closed.
 *
 * <p>All cryptography of the laptop is here: the JDK's AES-GCM, HKDF and HMAC, Bouncy Castle's Argon2id, and Jasypt for
 * the sealed compartment. Nothing here knows what a case is.
 */
@NullMarked
package org.tyst.vault;

import org.jspecify.annotations.NullMarked;
