/**
 * The encrypted file, and the only SQL on the laptop. One process, one connection, one thread (the store's, in {@code
 * work}). {@link org.tyst.store.Store} opens the file or says why not; {@link org.tyst.store.StoredRecord} joins the
 * classes that keep what the first floor's interfaces ask for. Every save is one transaction: the row, its line in the
 * outbox (its state) and its link in the audit chain, all or none; "saved" is said after the commit and never before.
 *
 * <p>No file is ever attached, copied out or decrypted in place: this SQLite writes plain text when it does (decision 0010).
 */
@NullMarked
package org.tyst.store;

import org.jspecify.annotations.NullMarked;
