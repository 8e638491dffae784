/**
 * Out of the laptop: what may leave is saved where the person wants it, or printed through the computer's own dialog. Only finished
 * bytes pass here, that were filed or that say of themselves that they are a draft, and each is in the history before it goes.
 */
@NullMarked
package org.tyst.screens.outgoing;

import org.jspecify.annotations.NullMarked;
