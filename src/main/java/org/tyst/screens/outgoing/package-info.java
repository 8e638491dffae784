/**
 * Out of the laptop: what may leave is saved where the person wants it, or printed through the computer's own dialog. Only finished
 * bytes pass here: a copy that was filed, one that says of itself that it is a draft, or an extract of the record that was read back. Each is
 * in the history before it goes.
 */
@NullMarked
package org.tyst.screens.outgoing;

import org.jspecify.annotations.NullMarked;
