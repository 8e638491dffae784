/**
 * What was done, told in plain words: the table that a case's history and the laptop's history share, and the page of the
 * laptop, which also says whether the chain of entries still holds. Nothing here can be changed; a break in the chain is
 * told with what it means for the work, which goes on.
 */
@NullMarked
package org.tyst.screens.history;

import org.jspecify.annotations.NullMarked;
