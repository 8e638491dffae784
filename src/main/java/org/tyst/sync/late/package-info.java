/**
 * What a laptop sent for a case when it was no longer its owner's: words that were on the way. They are shown to whoever has the case
 * now, beside what stands, until somebody decides about them. Nothing here is ever deleted, whatever is decided; the decision is a
 * thing of the case like another, and what it asks for is done at the central record, once, however many people decide.
 */
@NullMarked
package org.tyst.sync.late;

import org.jspecify.annotations.NullMarked;
