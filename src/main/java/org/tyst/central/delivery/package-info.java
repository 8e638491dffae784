/**
 * Out of the house: a filed copy to the court, by the court's system for documents or by a gateway for secure mail. Each way says
 * what became of one copy, and remembers nothing; the queue is the central record's. To whom something may go is read from the
 * organisation's settings and from nowhere else: not from a case, not from a laptop.
 */
@NullMarked
package org.tyst.central.delivery;

import org.jspecify.annotations.NullMarked;
