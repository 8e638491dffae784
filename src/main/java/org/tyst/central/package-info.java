/**
 * The central record: the service that keeps every practitioner's work, on PostgreSQL. Runs elsewhere; on a laptop only to
 * practise. It alone gives the order, merges what was changed twice, and keeps every text that was ever sent. What it writes
 * to its database is sealed first, so that no file of PostgreSQL's holds a readable name or sentence.
 */
@NullMarked
package org.tyst.central;

import org.jspecify.annotations.NullMarked;
